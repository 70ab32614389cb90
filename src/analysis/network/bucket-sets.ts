/**
 * Which nodes wait in which bucket of a search: a set of nodes a bucket, one bit a node, so that a
 * bucket is emptied in the order of the nodes' numbers, which is their order in space. A bit in
 * `marks` stands for a word of `bits`, so that what is empty is passed by 1,024 nodes at a time.
 * Between two searches all sets are empty.
 */
export class BucketSets {
  /** A power of two. */
  bucketCount = 0;
  /** The sets of bucket `b` begin at `b * words` and `b * markWords`. */
  words = 0;
  markWords = 0;
  bits: Int32Array = new Int32Array(0);
  marks: Int32Array = new Int32Array(0);
  /** 1 where a bucket may hold a node. */
  filled: Uint8Array = new Uint8Array(0);

  /** Makes room for nodes below `nodeCount` in at least `bucketCount` buckets, all empty. */
  makeRoom(nodeCount: number, bucketCount: number): void {
    const words = (nodeCount + 31) >> 5;
    if (bucketCount <= this.bucketCount && words <= this.words) return;
    this.bucketCount = 2 ** Math.ceil(Math.log2(Math.max(bucketCount, this.bucketCount)));
    // Some room to spare: a plan adds a few nodes at a time.
    this.words = Math.max(this.words, words + 8);
    this.markWords = (this.words + 31) >> 5;
    this.bits = new Int32Array(this.bucketCount * this.words);
    this.marks = new Int32Array(this.bucketCount * this.markWords);
    this.filled = new Uint8Array(this.bucketCount);
  }

  /** Puts a node into a bucket. */
  add(bucket: number, node: number): void {
    const word = node >> 5;
    this.bits[bucket * this.words + word] |= 1 << (node & 31);
    this.marks[bucket * this.markWords + (word >> 5)] |= 1 << (word & 31);
    this.filled[bucket] = 1;
  }
}
