import { grownDoubles, grownInts } from './grown-ints.ts';
import type { LiveNetwork } from './live-network.ts';

/** A place on the network: on an edge, so far from its beginning, and so far from the place meant. */
export interface EdgePlace {
  readonly edge: number;
  /** Metres along the edge from its beginning. */
  readonly offsetMeters: number;
  /** Metres from the edge to what is joined there. */
  readonly accessMeters: number;
}

/**
 * Where distances are counted from: the entrances of targets, joined to edges. A source gives a
 * first distance (a *seed*) to both ends of the piece it stands on; seed `2 * source` is at the
 * piece's beginning, `2 * source + 1` at its end. Lists by node and by edge are linked, so that a
 * drag costs no new memory.
 */
export class NetworkSources {
  /** How many numbers of sources are in use or have been. */
  slots = 0;
  edge: Int32Array = new Int32Array(0);
  offsetMeters: Float64Array = new Float64Array(0);
  accessMeters: Float64Array = new Float64Array(0);
  /** -1 where the source stands on no open edge. */
  seedNode: Int32Array = new Int32Array(0);
  seedMeters: Float64Array = new Float64Array(0);
  /** The next seed at the same node and the next source on the same edge; -1 at the end. */
  nextSeed: Int32Array = new Int32Array(0);
  nextOnEdge: Int32Array = new Int32Array(0);
  private firstSeeds: Int32Array;
  private firstOnEdges: Int32Array;
  private readonly free: number[] = [];
  private readonly network: LiveNetwork;

  /** No sources yet, on this network. */
  constructor(network: LiveNetwork) {
    this.network = network;
    this.firstSeeds = new Int32Array(network.nodeSlots).fill(-1);
    this.firstOnEdges = new Int32Array(network.edgeSlots).fill(-1);
  }

  /** The first seed at a node; -1 if none. */
  firstSeed(node: number): number {
    return node < this.firstSeeds.length ? this.firstSeeds[node] : -1;
  }

  /** The first source on an edge; -1 if none. */
  firstOnEdge(edge: number): number {
    return edge < this.firstOnEdges.length ? this.firstOnEdges[edge] : -1;
  }

  /** Adds a source at a place and gives its number, one that was freed last if any. */
  add(place: EdgePlace): number {
    const source = this.free.pop() ?? this.slots++;
    this.grow();
    this.stand(source, place);
    return source;
  }

  /** Removes a source; its number is used again. */
  remove(source: number): void {
    this.leave(source);
    this.free.push(source);
  }

  /** Moves a source to another place; its number stays. */
  move(source: number, place: EdgePlace): void {
    this.leave(source);
    this.stand(source, place);
  }

  /** Removes all sources. */
  clear(): void {
    for (let source = 0; source < this.slots; source++) {
      if (this.edge[source] >= 0) this.leave(source);
    }
    this.slots = 0;
    this.free.length = 0;
  }

  /** Gives the seeds of a source anew, after the network under it has changed. */
  seat(source: number): void {
    const edge = this.edge[source];
    if (!this.network.isOpen(edge)) return;
    const { pieces } = this.network;
    const offset = this.offsetMeters[source];
    const piece = this.network.pieceAt(edge, offset);
    const along = offset - pieces.start[piece];
    const access = this.accessMeters[source];
    this.link(2 * source, pieces.from[piece], access + along);
    this.link(2 * source + 1, pieces.to[piece], access + Math.max(0, pieces.meters[piece] - along));
  }

  /** Takes the seeds of a source away. */
  unseat(source: number): void {
    for (const seed of [2 * source, 2 * source + 1]) {
      const node = this.seedNode[seed];
      if (node < 0) continue;
      if (this.firstSeeds[node] === seed) this.firstSeeds[node] = this.nextSeed[seed];
      else {
        let before = this.firstSeeds[node];
        while (this.nextSeed[before] !== seed) before = this.nextSeed[before];
        this.nextSeed[before] = this.nextSeed[seed];
      }
      this.seedNode[seed] = -1;
    }
  }

  private stand(source: number, place: EdgePlace): void {
    const { edge } = place;
    this.edge[source] = edge;
    this.offsetMeters[source] = place.offsetMeters;
    this.accessMeters[source] = place.accessMeters;
    this.firstOnEdges = grownInts(this.firstOnEdges, edge + 1, -1);
    this.nextOnEdge[source] = this.firstOnEdges[edge];
    this.firstOnEdges[edge] = source;
    this.seat(source);
  }

  private leave(source: number): void {
    this.unseat(source);
    const edge = this.edge[source];
    if (!(edge >= 0)) throw new Error(`Source ${source} does not exist`);
    if (this.firstOnEdges[edge] === source) this.firstOnEdges[edge] = this.nextOnEdge[source];
    else {
      let before = this.firstOnEdges[edge];
      while (this.nextOnEdge[before] !== source) before = this.nextOnEdge[before];
      this.nextOnEdge[before] = this.nextOnEdge[source];
    }
    this.edge[source] = -1;
  }

  private link(seed: number, node: number, meters: number): void {
    this.firstSeeds = grownInts(this.firstSeeds, node + 1, -1);
    this.seedNode[seed] = node;
    this.seedMeters[seed] = meters;
    this.nextSeed[seed] = this.firstSeeds[node];
    this.firstSeeds[node] = seed;
  }

  private grow(): void {
    this.edge = grownInts(this.edge, this.slots, -1);
    this.offsetMeters = grownDoubles(this.offsetMeters, this.slots, NaN);
    this.accessMeters = grownDoubles(this.accessMeters, this.slots, NaN);
    this.seedNode = grownInts(this.seedNode, 2 * this.slots, -1);
    this.seedMeters = grownDoubles(this.seedMeters, 2 * this.slots, NaN);
    this.nextSeed = grownInts(this.nextSeed, 2 * this.slots, -1);
    this.nextOnEdge = grownInts(this.nextOnEdge, this.slots, -1);
  }
}
