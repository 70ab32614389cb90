import type { DistanceLabels } from './distance-labels.ts';
import { grownInts } from './grown-ints.ts';
import type { LiveNetwork } from './live-network.ts';
import type { NetworkChange } from './network-change.ts';
import type { NetworkSources } from './network-sources.ts';
import { NodeHeap } from './node-heap.ts';

/**
 * Repairs distances after a change instead of finding them anew. Where something was taken away,
 * the nodes reached over it, and those reached through them, forget their distance and take the
 * best that their untouched neighbours and sources offer; where something was added, the nodes it
 * brings nearer are told; then Dijkstra's algorithm runs from these nodes alone. The idea is that
 * of Ramalingam and Reps (1996).
 */
export class DistanceRepair {
  private readonly heap = new NodeHeap();
  private readonly stack: number[] = [];
  private changed: Int32Array = new Int32Array(64);
  private changedCount = 0;
  /** The round in which a node last changed, so that it is listed once. */
  private changedIn: Int32Array;
  /** The round in which a node last forgot its distance. */
  private forgotIn: Int32Array;
  private round = 0;

  private readonly network: LiveNetwork;
  private readonly sources: NetworkSources;
  private readonly labels: DistanceLabels;
  private readonly limitMeters: number;

  /** Works on these labels, which hold distances up to `limitMeters`. */
  constructor(
    network: LiveNetwork,
    sources: NetworkSources,
    labels: DistanceLabels,
    limitMeters: number,
  ) {
    this.network = network;
    this.sources = sources;
    this.labels = labels;
    this.limitMeters = limitMeters;
    this.changedIn = new Int32Array(network.nodeSlots);
    this.forgotIn = new Int32Array(network.nodeSlots);
  }

  /** The nodes that the last repair changed; valid until the next. */
  get changedNodes(): Int32Array {
    return this.changed.subarray(0, this.changedCount);
  }

  /** Repairs after pieces of the network came or went. */
  afterChange(change: NetworkChange): Int32Array {
    this.begin();
    const { pieces } = this.network;
    for (const piece of change.weaker) {
      this.doubtPiece(piece, pieces.from[piece]);
      this.doubtPiece(piece, pieces.to[piece]);
    }
    const unsettled: number[] = [];
    for (const edge of change.edges) {
      let source = this.sources.firstOnEdge(edge);
      for (; source >= 0; source = this.sources.nextOnEdge[source]) unsettled.push(source);
    }
    for (const source of unsettled) {
      this.doubtSeeds(source);
      this.sources.unseat(source);
      this.sources.seat(source);
    }
    this.forget();
    for (const piece of change.stronger) {
      const cost = pieces.cost[piece];
      if (cost === Infinity) continue;
      this.offer(pieces.from[piece], pieces.to[piece], cost, piece);
      this.offer(pieces.to[piece], pieces.from[piece], cost, piece);
    }
    for (const source of unsettled) this.offerSeeds(source);
    return this.settle();
  }

  /** Repairs after a source was added. */
  afterAdding(source: number): Int32Array {
    this.begin();
    this.offerSeeds(source);
    return this.settle();
  }

  /** Repairs around `move`, which moves or removes the source. */
  whileMoving(source: number, move: () => void): Int32Array {
    this.begin();
    this.doubtSeeds(source);
    move();
    this.forget();
    this.offerSeeds(source);
    return this.settle();
  }

  private begin(): void {
    const count = this.network.nodeSlots;
    this.labels.growTo(count);
    this.changedIn = grownInts(this.changedIn, count, 0);
    this.forgotIn = grownInts(this.forgotIn, count, 0);
    this.changedCount = 0;
    this.round++;
  }

  /** The node is to forget, if it was reached over this piece. */
  private doubtPiece(piece: number, node: number): void {
    if (this.labels.piece[node] === piece) this.stack.push(node);
  }

  /** The nodes that this source reached directly are to forget. */
  private doubtSeeds(source: number): void {
    for (const seed of [2 * source, 2 * source + 1]) {
      const node = this.sources.seedNode[seed];
      if (node < 0 || this.labels.piece[node] >= 0) continue;
      if (this.labels.source[node] === source) this.stack.push(node);
    }
  }

  /** Forgets the doubted nodes and all that were reached through them; takes what is still there. */
  private forget(): void {
    const { stack, labels, forgotIn, round } = this;
    const forgotten: number[] = [];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (forgotIn[node] === round) continue;
      forgotIn[node] = round;
      forgotten.push(node);
      this.eachArc(node, (to, _cost, piece) => {
        if (labels.piece[to] === piece) stack.push(to);
      });
    }
    for (const node of forgotten) {
      labels.meters[node] = Infinity;
      labels.source[node] = -1;
      labels.piece[node] = -1;
      this.note(node);
    }
    for (const node of forgotten) {
      this.eachArc(node, (to, cost, piece) => {
        if (forgotIn[to] !== round)
          this.take(node, labels.meters[to] + cost, labels.source[to], piece);
      });
      let seed = this.sources.firstSeed(node);
      for (; seed >= 0; seed = this.sources.nextSeed[seed]) {
        this.take(node, this.sources.seedMeters[seed], seed >> 1, -1);
      }
      if (labels.meters[node] < Infinity) this.heap.push(labels.meters[node], node);
    }
  }

  private offerSeeds(source: number): void {
    for (const seed of [2 * source, 2 * source + 1]) {
      const node = this.sources.seedNode[seed];
      if (node < 0) continue;
      const meters = this.sources.seedMeters[seed];
      if (this.take(node, meters, source, -1)) this.heap.push(meters, node);
    }
  }

  private offer(from: number, to: number, cost: number, piece: number): void {
    const meters = this.labels.meters[from] + cost;
    if (this.take(to, meters, this.labels.source[from], piece)) this.heap.push(meters, to);
  }

  /** Gives a node a distance, if it is better than what it has and within the limit. */
  private take(node: number, meters: number, source: number, piece: number): boolean {
    const { labels } = this;
    if (meters > this.limitMeters || !labels.isBetter(node, meters, source, piece)) return false;
    labels.meters[node] = meters;
    labels.source[node] = source;
    labels.piece[node] = piece;
    this.note(node);
    return true;
  }

  private settle(): Int32Array {
    const { heap, labels } = this;
    while (heap.size > 0) {
      const meters = heap.firstMeters;
      const node = heap.pop();
      if (meters > labels.meters[node]) continue;
      this.eachArc(node, (to, cost, piece) => this.offer(node, to, cost, piece));
    }
    return this.changedNodes;
  }

  private eachArc(node: number, visit: (to: number, cost: number, piece: number) => void): void {
    const { base, pieces } = this.network;
    const { rowStarts, arcTo, arcEdge } = base.rows;
    if (node < base.nodeCount) {
      for (let arc = rowStarts[node]; arc < rowStarts[node + 1]; arc++) {
        visit(arcTo[arc], pieces.arcMeters[arc], arcEdge[arc]);
      }
    }
    const { addedArcs } = pieces;
    for (let arc = addedArcs.first(node); arc >= 0; arc = addedArcs.next[arc]) {
      visit(addedArcs.to[arc], addedArcs.meters[arc], addedArcs.piece[arc]);
    }
  }

  private note(node: number): void {
    if (this.changedIn[node] === this.round) return;
    this.changedIn[node] = this.round;
    this.changed = grownInts(this.changed, this.changedCount + 1, -1);
    this.changed[this.changedCount++] = node;
  }
}
