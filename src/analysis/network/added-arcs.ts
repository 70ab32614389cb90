import { grownDoubles, grownInts } from './grown-ints.ts';

/**
 * The arcs of added pieces, as one linked list a node beside the fixed rows of the network. Arc
 * numbers are used again. There are few of them: what a plan draws, not what a city holds.
 */
export class AddedArcs {
  /** How many arcs there are: with none, a search need not look. */
  count = 0;
  /** The arc after an arc in its node's list; -1 at the end. */
  next: Int32Array = new Int32Array(16);
  to: Int32Array = new Int32Array(16);
  /** Infinite where the piece is closed. */
  meters: Float64Array = new Float64Array(16);
  piece: Int32Array = new Int32Array(16);
  private heads: Int32Array;
  private slots = 0;
  private free = -1;

  /** No arcs, for `nodeCount` nodes. */
  constructor(nodeCount: number) {
    this.heads = new Int32Array(nodeCount).fill(-1);
  }

  /** Makes room for nodes up to `nodeCount`. */
  growTo(nodeCount: number): void {
    this.heads = grownInts(this.heads, nodeCount, -1);
  }

  /** The first arc that leaves a node; -1 if none. */
  first(node: number): number {
    return this.heads[node];
  }

  /** Adds the two arcs of a piece, `meters` long; a piece that ends where it began has none. */
  add(piece: number, from: number, to: number, meters: number): void {
    if (from === to) return;
    this.link(piece, from, to, meters);
    this.link(piece, to, from, meters);
  }

  /** Removes the arcs of a piece between these nodes. */
  remove(piece: number, from: number, to: number): void {
    if (from === to) return;
    this.unlink(piece, from);
    this.unlink(piece, to);
  }

  /** Sets the cost in metres of the arcs of a piece between these nodes. */
  setMeters(piece: number, from: number, to: number, meters: number): void {
    if (from === to) return;
    for (const node of [from, to]) this.meters[this.find(piece, node)] = meters;
  }

  private find(piece: number, node: number): number {
    let arc = this.heads[node];
    while (arc >= 0 && this.piece[arc] !== piece) arc = this.next[arc];
    if (arc < 0) throw new Error(`Piece ${piece} has no arc from node ${node}`);
    return arc;
  }

  private link(piece: number, from: number, to: number, meters: number): void {
    let arc = this.free;
    if (arc >= 0) this.free = this.next[arc];
    else arc = this.slots++;
    this.next = grownInts(this.next, this.slots, -1);
    this.to = grownInts(this.to, this.slots, -1);
    this.meters = grownDoubles(this.meters, this.slots, Infinity);
    this.piece = grownInts(this.piece, this.slots, -1);
    this.to[arc] = to;
    this.meters[arc] = meters;
    this.piece[arc] = piece;
    this.next[arc] = this.heads[from];
    this.heads[from] = arc;
    this.count++;
  }

  private unlink(piece: number, node: number): void {
    const arc = this.find(piece, node);
    if (this.heads[node] === arc) this.heads[node] = this.next[arc];
    else {
      let before = this.heads[node];
      while (this.next[before] !== arc) before = this.next[before];
      this.next[before] = this.next[arc];
    }
    this.next[arc] = this.free;
    this.free = arc;
    this.count--;
  }
}
