import { BucketSearch } from './bucket-search.ts';
import { DistanceLabels } from './distance-labels.ts';
import { DistanceRepair } from './distance-repair.ts';
import type { LiveNetwork } from './live-network.ts';
import type { NetworkChange } from './network-change.ts';
import { NetworkSources, type EdgePlace } from './network-sources.ts';

/**
 * How far every node of a network is from the nearest of many sources, in metres along open edges
 * plus the source's own way to its edge, up to a limit. One run answers for all sources; after
 * that, a change of the network or of a source repairs only what it touches, and the answer is the
 * one a new run would give, to the last bit.
 */
export class NetworkDistances {
  readonly network: LiveNetwork;
  /** Nothing farther than this is reached. */
  readonly limitMeters: number;
  readonly sources: NetworkSources;
  readonly labels: DistanceLabels;
  private readonly search = new BucketSearch();
  private readonly repairer: DistanceRepair;

  /** No sources yet. `limitMeters` may be infinite; throws where it is negative or no number. */
  constructor(network: LiveNetwork, limitMeters: number) {
    if (!(limitMeters >= 0)) throw new Error(`A limit of ${limitMeters} m reaches nothing`);
    this.network = network;
    this.limitMeters = limitMeters;
    this.sources = new NetworkSources(network);
    this.labels = new DistanceLabels(network.nodeSlots);
    this.repairer = new DistanceRepair(network, this.sources, this.labels, limitMeters);
  }

  /** Sets all sources at once, numbered as given, and finds all distances anew. */
  compute(places: readonly EdgePlace[]): void {
    this.sources.clear();
    for (const place of places) this.sources.add(place);
    this.recompute();
  }

  /** Finds all distances anew from the sources there are. */
  recompute(): void {
    this.labels.growTo(this.network.nodeSlots);
    this.labels.clear();
    this.search.run(this.network, this.sources, this.labels, this.limitMeters);
  }

  /** Repairs after a change of the network, as `LiveNetwork.takeChange` gave it. */
  repair(change: NetworkChange): RepairedNodes {
    return this.repairer.afterChange(change);
  }

  /** Adds a source and repairs; gives its number. */
  addSource(place: EdgePlace): number {
    const source = this.sources.add(place);
    this.repairer.afterAdding(source);
    return source;
  }

  /** Removes a source and repairs. */
  removeSource(source: number): RepairedNodes {
    return this.repairer.whileMoving(source, () => this.sources.remove(source));
  }

  /** Moves a source to another place and repairs; its number stays. */
  moveSource(source: number, place: EdgePlace): RepairedNodes {
    return this.repairer.whileMoving(source, () => this.sources.move(source, place));
  }

  /** The nodes whose distance, source or way the last repair changed, in no order. */
  get repairedNodes(): RepairedNodes {
    return this.repairer.changedNodes;
  }
}

/** Numbers of nodes; valid until the next repair. */
export type RepairedNodes = Int32Array;
