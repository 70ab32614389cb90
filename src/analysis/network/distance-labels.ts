import { grownDoubles, grownInts } from './grown-ints.ts';

/**
 * What is known of every node: how far it is from the nearest source (metres; infinite where none
 * is within the limit), which source that is (-1), and over which piece it was reached (-1 for a
 * node reached from the source directly). Of sources equally near, the lowest number is kept, so
 * that the answer does not depend on the order of the work; only where two differ by less than
 * rounding shows may either be named.
 */
export class DistanceLabels {
  meters: Float64Array;
  source: Int32Array;
  piece: Int32Array;

  /** Labels for `nodeCount` nodes, none reached. */
  constructor(nodeCount: number) {
    this.meters = new Float64Array(nodeCount).fill(Infinity);
    this.source = new Int32Array(nodeCount).fill(-1);
    this.piece = new Int32Array(nodeCount).fill(-1);
  }

  /** Makes room for nodes up to `nodeCount`, none of the new ones reached. */
  growTo(nodeCount: number): void {
    this.meters = grownDoubles(this.meters, nodeCount, Infinity);
    this.source = grownInts(this.source, nodeCount, -1);
    this.piece = grownInts(this.piece, nodeCount, -1);
  }

  /** Forgets everything. */
  clear(): void {
    this.meters.fill(Infinity);
    this.source.fill(-1);
    this.piece.fill(-1);
  }

  /** True where this distance from this source, over this piece, is to replace what a node has. */
  isBetter(node: number, meters: number, source: number, piece: number): boolean {
    const have = this.meters[node];
    return meters < have || (meters === have && this.isBetterTie(node, source, piece));
  }

  /**
   * Of equal distances that of the lower source is better. A node also follows the node it was
   * reached from when that takes another source: after rounding, a nearer neighbour may be no
   * nearer way, and a node must not keep a source that its own way does not lead to.
   */
  isBetterTie(node: number, source: number, piece: number): boolean {
    const have = this.source[node];
    return source < have || (piece >= 0 && piece === this.piece[node] && source !== have);
  }
}
