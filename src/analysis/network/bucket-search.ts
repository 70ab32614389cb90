import { BucketSets } from './bucket-sets.ts';
import type { DistanceLabels } from './distance-labels.ts';
import type { LiveNetwork } from './live-network.ts';
import type { NetworkSources } from './network-sources.ts';

/** Every bucket costs a bit a node: of a long ferry among short streets there may not be more. */
const mostBuckets = 256;

/**
 * Distances of all nodes from many sources in one run, by delta-stepping (Meyer and Sanders 2003)
 * on one thread: nodes wait in buckets by distance, and a bucket is emptied before the next; a node
 * that turns out nearer waits again. The sums are those of Dijkstra's algorithm to the last bit.
 * Within a bucket nodes are taken in the order of their numbers, which is their order in space: in
 * the order of their distances, the memory of a whole city would be read at random, and that takes
 * three times as long. One bucket is two edges wide: wider ones make more nodes wait twice,
 * narrower ones sweep the city more often.
 */
export class BucketSearch {
  private readonly sets = new BucketSets();
  private perMeter = 0;

  /** Fills cleared labels with every distance up to `limitMeters`. */
  run(
    network: LiveNetwork,
    sources: NetworkSources,
    labels: DistanceLabels,
    limitMeters: number,
  ): void {
    this.prepare(network, sources, limitMeters);
    this.seed(sources, labels, limitMeters);
    const { bucketCount, filled } = this.sets;
    for (let turn = 0, empty = 0; empty < bucketCount; turn++, empty++) {
      const bucket = turn & (bucketCount - 1);
      while (filled[bucket] === 1) {
        filled[bucket] = 0;
        empty = 0;
        this.sweep(turn, network, labels, limitMeters);
      }
    }
  }

  private prepare(network: LiveNetwork, sources: NetworkSources, limitMeters: number): void {
    const { pieces } = network;
    let farthestSeed = 0;
    for (let seed = 0; seed < 2 * sources.slots; seed++) {
      if (sources.seedNode[seed] < 0 || sources.seedMeters[seed] > limitMeters) continue;
      farthestSeed = Math.max(farthestSeed, sources.seedMeters[seed]);
    }
    // No two nodes that wait at once are farther apart than this.
    const reach = Math.max(pieces.longestMeters, farthestSeed);
    const width = Math.max(2 * pieces.meanMeters, reach / (mostBuckets - 4), 1e-3);
    this.perMeter = 1 / width;
    this.sets.makeRoom(network.nodeSlots, Math.ceil(reach / width) + 3);
  }

  private seed(sources: NetworkSources, labels: DistanceLabels, limitMeters: number): void {
    const { sets, perMeter } = this;
    for (let seed = 0; seed < 2 * sources.slots; seed++) {
      const node = sources.seedNode[seed];
      const distance = sources.seedMeters[seed];
      if (node < 0 || distance > limitMeters || !labels.isBetter(node, distance, seed >> 1, -1))
        continue;
      labels.meters[node] = distance;
      labels.source[node] = seed >> 1;
      sets.add(((distance * perMeter) | 0) & (sets.bucketCount - 1), node);
    }
  }

  /**
   * Takes every node of the bucket whose turn it is, once through space. A method of its own and
   * one loop: this is all that costs, and the engine makes code of what is called often.
   */
  private sweep(
    turn: number,
    network: LiveNetwork,
    labels: DistanceLabels,
    limitMeters: number,
  ): void {
    const { perMeter, sets } = this;
    const { bits, marks, filled, words, markWords } = sets;
    const mask = sets.bucketCount - 1;
    const bucket = turn & mask;
    const { meters, source, piece } = labels;
    const { pieces, base } = network;
    const { rowStarts, arcTo, arcEdge } = base.rows;
    const { arcMeters, addedArcs } = pieces;
    const hasAdded = addedArcs.count > 0;

    for (let group = 0; group < markWords; group++) {
      let marked = marks[bucket * markWords + group];
      if (marked === 0) continue;
      marks[bucket * markWords + group] = 0;
      for (; marked !== 0; marked &= marked - 1) {
        const word = (group << 5) + 31 - Math.clz32(marked & -marked);
        const at = bucket * words + word;
        // Read again each time: a node here may bring a neighbour into the same word.
        for (let waiting = bits[at]; waiting !== 0; waiting = bits[at]) {
          const bit = waiting & -waiting;
          bits[at] = waiting ^ bit;
          const node = (word << 5) + 31 - Math.clz32(bit);
          const sofar = meters[node];
          // It was found nearer since it was put here, and had its turn before.
          if (((sofar * perMeter) | 0) !== turn) continue;
          const from = source[node];
          const rowEnd = node < base.nodeCount ? rowStarts[node + 1] : 0;
          for (let arc = node < base.nodeCount ? rowStarts[node] : 0; arc < rowEnd; arc++) {
            const to = arcTo[arc];
            const distance = sofar + arcMeters[arc];
            const have = meters[to];
            if (distance > have || distance > limitMeters) continue;
            if (distance === have && !labels.isBetterTie(to, from, arcEdge[arc])) continue;
            meters[to] = distance;
            source[to] = from;
            piece[to] = arcEdge[arc];
            // `sets.add`, written out.
            const into = ((distance * perMeter) | 0) & mask;
            const toWord = to >> 5;
            bits[into * words + toWord] |= 1 << (to & 31);
            if (into === bucket && toWord === word) continue;
            marks[into * markWords + (toWord >> 5)] |= 1 << (toWord & 31);
            filled[into] = 1;
          }
          if (!hasAdded) continue;
          for (let arc = addedArcs.first(node); arc >= 0; arc = addedArcs.next[arc]) {
            const to = addedArcs.to[arc];
            const distance = sofar + addedArcs.meters[arc];
            const over = addedArcs.piece[arc];
            if (distance > limitMeters || !labels.isBetter(to, distance, from, over)) continue;
            meters[to] = distance;
            source[to] = from;
            piece[to] = over;
            sets.add(((distance * perMeter) | 0) & mask, to);
          }
        }
      }
    }
  }
}
