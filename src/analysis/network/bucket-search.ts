import type { DistanceLabels } from './distance-labels.ts';
import { grownInts } from './grown-ints.ts';
import type { LiveNetwork } from './live-network.ts';
import type { NetworkSources } from './network-sources.ts';

/** More buckets than this would cost more to walk through than they save. */
const mostBuckets = 1 << 16;

/**
 * Distances of all nodes from many sources in one run, by delta-stepping (Meyer and Sanders 2003)
 * on one thread: nodes wait in buckets by distance, and are taken bucket by bucket in any order;
 * a node that turns out nearer waits again. The sums are those of Dijkstra's algorithm to the last
 * bit. On a real network of 32,000 nodes and grids of 50,000 and 500,000, one bucket two edges
 * wide took least; wider ones make more nodes wait twice, narrower ones jump more about memory.
 */
export class BucketSearch {
  private firsts: Int32Array = new Int32Array(0);
  private next: Int32Array = new Int32Array(0);
  private before: Int32Array = new Int32Array(0);
  private bucketOf: Int32Array = new Int32Array(0);

  /** Fills cleared labels with every distance up to `limitMeters`. */
  run(
    network: LiveNetwork,
    sources: NetworkSources,
    labels: DistanceLabels,
    limitMeters: number,
  ): void {
    const { pieces, base } = network;
    const { rowStarts, arcTo, arcEdge } = base.rows;
    const { arcMeters, addedArcs } = pieces;
    const { meters, source, piece } = labels;
    const rowCount = base.nodeCount;
    const hasAdded = addedArcs.count > 0;

    let farthestSeed = 0;
    for (let seed = 0; seed < 2 * sources.slots; seed++) {
      if (sources.seedNode[seed] < 0) continue;
      farthestSeed = Math.max(farthestSeed, sources.seedMeters[seed]);
    }
    const reach = Math.max(pieces.longestMeters, Math.min(farthestSeed, limitMeters));
    const width = Math.max(2 * pieces.meanMeters, reach / (mostBuckets - 4), 1e-3);
    const perMeter = 1 / width;
    let bucketCount = 4;
    while (bucketCount < reach * perMeter + 3) bucketCount *= 2;
    const mask = bucketCount - 1;

    const firsts = (this.firsts = grownInts(this.firsts, bucketCount, -1));
    const next = (this.next = grownInts(this.next, network.nodeSlots, -1));
    const before = (this.before = grownInts(this.before, network.nodeSlots, -1));
    const bucketOf = (this.bucketOf = grownInts(this.bucketOf, network.nodeSlots, -1));
    let waiting = 0;

    const wait = (node: number, distance: number): void => {
      const bucket = (distance * perMeter) & mask;
      const old = bucketOf[node];
      if (old === bucket) return;
      if (old >= 0) {
        const ahead = before[node];
        const behind = next[node];
        if (ahead >= 0) next[ahead] = behind;
        else firsts[old] = behind;
        if (behind >= 0) before[behind] = ahead;
      } else waiting++;
      const first = firsts[bucket];
      next[node] = first;
      before[node] = -1;
      if (first >= 0) before[first] = node;
      firsts[bucket] = node;
      bucketOf[node] = bucket;
    };

    for (let seed = 0; seed < 2 * sources.slots; seed++) {
      const node = sources.seedNode[seed];
      const distance = sources.seedMeters[seed];
      if (node < 0 || distance > limitMeters || !labels.isBetter(node, distance, seed >> 1, -1))
        continue;
      meters[node] = distance;
      source[node] = seed >> 1;
      wait(node, distance);
    }

    for (let turn = 0; waiting > 0; turn++) {
      const bucket = turn & mask;
      let node = firsts[bucket];
      while (node >= 0) {
        const behind = next[node];
        firsts[bucket] = behind;
        if (behind >= 0) before[behind] = -1;
        bucketOf[node] = -1;
        waiting--;
        const sofar = meters[node];
        const from = source[node];
        const rowEnd = node < rowCount ? rowStarts[node + 1] : 0;
        for (let arc = node < rowCount ? rowStarts[node] : 0; arc < rowEnd; arc++) {
          const to = arcTo[arc];
          const distance = sofar + arcMeters[arc];
          const have = meters[to];
          // Written out, and not through `isBetter`: this is the line that costs.
          if (distance > have || distance > limitMeters) continue;
          if (distance === have && !labels.isBetterTie(to, from, arcEdge[arc])) continue;
          meters[to] = distance;
          source[to] = from;
          piece[to] = arcEdge[arc];
          wait(to, distance);
        }
        if (hasAdded) {
          for (let arc = addedArcs.first(node); arc >= 0; arc = addedArcs.next[arc]) {
            const to = addedArcs.to[arc];
            const distance = sofar + addedArcs.meters[arc];
            const over = addedArcs.piece[arc];
            if (distance > limitMeters || !labels.isBetter(to, distance, from, over)) continue;
            meters[to] = distance;
            source[to] = from;
            piece[to] = over;
            wait(to, distance);
          }
        }
        node = firsts[bucket];
      }
    }
  }
}
