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
  /** Nodes that are to forget in this round, each once. */
  private doubted: Int32Array = new Int32Array(64);
  private doubtedCount = 0;
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
    if (this.labels.piece[node] === piece) this.doubt(node);
  }

  /** The nodes that this source reached directly are to forget. */
  private doubtSeeds(source: number): void {
    for (let seed = 2 * source; seed <= 2 * source + 1; seed++) {
      const node = this.sources.seedNode[seed];
      if (node < 0 || this.labels.piece[node] >= 0) continue;
      if (this.labels.source[node] === source) this.doubt(node);
    }
  }

  private doubt(node: number): void {
    if (this.forgotIn[node] === this.round) return;
    this.forgotIn[node] = this.round;
    if (this.doubtedCount === this.doubted.length) {
      this.doubted = grownInts(this.doubted, this.doubtedCount + 1, -1);
    }
    this.doubted[this.doubtedCount++] = node;
  }

  /** Forgets the doubted nodes and all that were reached through them; takes what is still there. */
  private forget(): void {
    const { labels } = this;
    // The list grows while it is read, by the nodes that were reached through those in it.
    for (let at = 0; at < this.doubtedCount; at++) this.doubtNext(this.doubted[at]);
    for (let at = 0; at < this.doubtedCount; at++) {
      const node = this.doubted[at];
      labels.meters[node] = Infinity;
      labels.source[node] = -1;
      labels.piece[node] = -1;
      this.note(node);
    }
    for (let at = 0; at < this.doubtedCount; at++) this.takeFromUntouched(this.doubted[at]);
    this.doubtedCount = 0;
  }

  /** The nodes that were reached from this node are to forget as well. */
  private doubtNext(node: number): void {
    const { base, pieces } = this.network;
    const { rowStarts, arcTo, arcEdge } = base.rows;
    const { addedArcs } = pieces;
    const { piece } = this.labels;
    const rowEnd = node < base.nodeCount ? rowStarts[node + 1] : 0;
    for (let arc = node < base.nodeCount ? rowStarts[node] : 0; arc < rowEnd; arc++) {
      if (piece[arcTo[arc]] === arcEdge[arc]) this.doubt(arcTo[arc]);
    }
    for (let arc = addedArcs.first(node); arc >= 0; arc = addedArcs.next[arc]) {
      if (piece[addedArcs.to[arc]] === addedArcs.piece[arc]) this.doubt(addedArcs.to[arc]);
    }
  }

  /** Gives a node that forgot its distance the best that nodes which did not, or sources, offer. */
  private takeFromUntouched(node: number): void {
    const { labels, sources, forgotIn, round } = this;
    const { base, pieces } = this.network;
    const { rowStarts, arcTo, arcEdge } = base.rows;
    const { arcMeters, addedArcs } = pieces;
    const rowEnd = node < base.nodeCount ? rowStarts[node + 1] : 0;
    for (let arc = node < base.nodeCount ? rowStarts[node] : 0; arc < rowEnd; arc++) {
      const to = arcTo[arc];
      if (forgotIn[to] === round) continue;
      this.take(node, labels.meters[to] + arcMeters[arc], labels.source[to], arcEdge[arc]);
    }
    for (let arc = addedArcs.first(node); arc >= 0; arc = addedArcs.next[arc]) {
      const to = addedArcs.to[arc];
      if (forgotIn[to] === round) continue;
      const meters = labels.meters[to] + addedArcs.meters[arc];
      this.take(node, meters, labels.source[to], addedArcs.piece[arc]);
    }
    let seed = sources.firstSeed(node);
    for (; seed >= 0; seed = sources.nextSeed[seed]) {
      this.take(node, sources.seedMeters[seed], seed >> 1, -1);
    }
    if (labels.meters[node] < Infinity) this.heap.push(labels.meters[node], node);
  }

  private offerSeeds(source: number): void {
    for (let seed = 2 * source; seed <= 2 * source + 1; seed++) {
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
      if (meters <= labels.meters[node]) this.offerNext(node);
    }
    return this.changedNodes;
  }

  /** Offers a node's distance to its neighbours. */
  private offerNext(node: number): void {
    const { labels } = this;
    const { base, pieces } = this.network;
    const { rowStarts, arcTo, arcEdge } = base.rows;
    const { arcMeters, addedArcs } = pieces;
    const sofar = labels.meters[node];
    const rowEnd = node < base.nodeCount ? rowStarts[node + 1] : 0;
    for (let arc = node < base.nodeCount ? rowStarts[node] : 0; arc < rowEnd; arc++) {
      const meters = sofar + arcMeters[arc];
      if (meters > labels.meters[arcTo[arc]]) continue;
      this.offer(node, arcTo[arc], arcMeters[arc], arcEdge[arc]);
    }
    for (let arc = addedArcs.first(node); arc >= 0; arc = addedArcs.next[arc]) {
      this.offer(node, addedArcs.to[arc], addedArcs.meters[arc], addedArcs.piece[arc]);
    }
  }

  private note(node: number): void {
    if (this.changedIn[node] === this.round) return;
    this.changedIn[node] = this.round;
    if (this.changedCount === this.changed.length) {
      this.changed = grownInts(this.changed, this.changedCount + 1, -1);
    }
    this.changed[this.changedCount++] = node;
  }
}
