import { AddedArcs } from './added-arcs.ts';
import { grownDoubles, grownInts } from './grown-ints.ts';
import type { WalkNetwork } from './walk-network.ts';

/**
 * The pieces that distances run over, and the arcs that carry them. Pieces below the number of
 * edges of the place are those edges, whole, with arcs in the place's rows; the others were added
 * and have arcs beside the rows. Numbers of dropped pieces are used again after `reuse`.
 */
export class NetworkPieces {
  readonly baseCount: number;
  /** How many numbers of pieces are in use or have been. */
  slots: number;
  /** Upper bound of the cost of any piece, in metres. */
  longestMeters = 0;
  /** Mean length of the edges of the place, in metres; 0 without edges. */
  readonly meanMeters: number;
  from: Int32Array;
  to: Int32Array;
  /** Length in metres. */
  meters: Float64Array;
  /** Metres to walk it: its length, or infinite where it is closed, cut up or dropped. */
  cost: Float64Array;
  /** The edge each piece is part of, and how far along the edge it begins, in metres. */
  edge: Int32Array;
  start: Float64Array;
  /** Cost of the arcs of the place's rows. */
  readonly arcMeters: Float64Array;
  readonly addedArcs: AddedArcs;
  private readonly edgeArcs: Int32Array;
  private readonly free: number[] = [];

  /** The pieces of a place's network: its edges, all whole and open. */
  constructor(base: WalkNetwork) {
    this.baseCount = base.edgeCount;
    this.slots = base.edgeCount;
    this.from = base.edgeFrom.slice();
    this.to = base.edgeTo.slice();
    this.meters = base.edgeMeters.slice();
    this.cost = base.edgeMeters.slice();
    this.edge = Int32Array.from({ length: base.edgeCount }, (_, edge) => edge);
    this.start = new Float64Array(base.edgeCount);
    this.arcMeters = base.rows.arcMeters.slice();
    this.edgeArcs = base.rows.edgeArcs;
    this.addedArcs = new AddedArcs(base.nodeCount);
    let sum = 0;
    for (const meters of base.edgeMeters) {
      sum += meters;
      this.longestMeters = Math.max(this.longestMeters, meters);
    }
    this.meanMeters = sum / Math.max(1, base.edgeCount);
  }

  /** Adds a piece of an edge, `startMeters` along it, between two nodes; gives its number. */
  add(edge: number, from: number, to: number, startMeters: number, meters: number): number {
    const piece = this.free.pop() ?? this.slots++;
    this.grow();
    this.from[piece] = from;
    this.to[piece] = to;
    this.meters[piece] = meters;
    this.cost[piece] = meters;
    this.edge[piece] = edge;
    this.start[piece] = startMeters;
    this.longestMeters = Math.max(this.longestMeters, meters);
    this.addedArcs.add(piece, from, to, meters);
    return piece;
  }

  /** Drops a piece. One of the place stays, at infinite cost; an added one's number is to be reused. */
  drop(piece: number): void {
    if (piece >= this.baseCount) {
      this.addedArcs.remove(piece, this.from[piece], this.to[piece]);
      this.cost[piece] = Infinity;
    } else this.setCost(piece, Infinity);
  }

  /** Lets the numbers of dropped pieces be used again. */
  reuse(pieces: readonly number[]): void {
    for (const piece of pieces) if (piece >= this.baseCount) this.free.push(piece);
  }

  /** Sets the cost of a piece in metres: its length, or infinite. */
  setCost(piece: number, meters: number): void {
    this.cost[piece] = meters;
    if (piece >= this.baseCount) {
      this.addedArcs.setMeters(piece, this.from[piece], this.to[piece], meters);
      return;
    }
    const out = this.edgeArcs[2 * piece];
    if (out < 0) return;
    this.arcMeters[out] = meters;
    this.arcMeters[this.edgeArcs[2 * piece + 1]] = meters;
  }

  private grow(): void {
    this.from = grownInts(this.from, this.slots, -1);
    this.to = grownInts(this.to, this.slots, -1);
    this.meters = grownDoubles(this.meters, this.slots, NaN);
    this.cost = grownDoubles(this.cost, this.slots, Infinity);
    this.edge = grownInts(this.edge, this.slots, -1);
    this.start = grownDoubles(this.start, this.slots, NaN);
  }
}
