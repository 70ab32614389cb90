import { LiveNetwork } from '../network/live-network.ts';
import type { NetworkChange } from '../network/network-change.ts';
import { SketchedPaths } from '../network/sketched-paths.ts';
import type { AskedWay } from './asked-way.ts';
import { edgesAlong } from './edges-along.ts';
import type { WalkPaths } from './walk-paths.ts';

/** How far the end of a sketched path may be from the path it is meant to join, in metres. */
const endJoinMeters = 30;

/**
 * The paths of a place with what a proposal does to them: its paths and line crossings join, the
 * streets it closes leave. The network is the same whatever was sketched before.
 */
export class SketchedNetwork {
  readonly live: LiveNetwork;
  /** The same without anything sketched. */
  readonly today: LiveNetwork;
  private readonly sketched: SketchedPaths;
  private closures: readonly AskedWay[] = [];
  private readonly shut = new Set<number>();
  private paths: readonly AskedWay[] = [];
  private readonly islandEdges: readonly number[];

  /** With `stepFree` no flight of steps is a way, today either. */
  constructor(
    private readonly place: WalkPaths,
    stepFree: boolean,
  ) {
    this.live = networkToday(place, stepFree);
    this.today = networkToday(place, stepFree);
    const { components, edgeFrom } = place.network;
    this.islandEdges = Array.from(edgeFrom.keys()).filter(
      (edge) => components.isIsland[components.ofNode[edgeFrom[edge]]] === 1,
    );
    this.sketched = new SketchedPaths(this.live, place.grid, endJoinMeters);
  }

  /** Edges of today that the proposal closes. */
  get closed(): ReadonlySet<number> {
    return this.shut;
  }

  /** Edges that lead somewhere by what is sketched: new ones, and islands that it joins. */
  get sketchedEdges(): readonly number[] {
    const joined = this.islandEdges.filter((edge) => this.live.isJoinable(edge));
    return [...this.live.addedEdges(), ...joined];
  }

  /** Puts these ways in place of all others; null where nothing is different. */
  set(ways: readonly AskedWay[]): NetworkChange | null {
    const lines = ways.filter(({ shape }) => shape.type === 'line');
    const closures = lines.filter(({ effect }) => effect === 'closed');
    const paths = lines.filter(({ effect }) => effect !== 'closed');
    const sameClosures = isSame(closures, this.closures);
    if (sameClosures && isSame(paths, this.paths)) return null;
    if (!sameClosures) {
      // Paths join open edges only: they are put in when it is known which are.
      this.setPaths([]);
      this.setClosures(closures);
    }
    this.setPaths(paths);
    return this.live.takeChange();
  }

  private setClosures(closures: readonly AskedWay[]): void {
    for (const edge of this.shut) this.live.setOpen(edge, true);
    this.shut.clear();
    this.closures = closures;
    for (const { shape } of closures) {
      for (const edge of edgesAlong(this.live, this.place.grid, shape.rings[0])) {
        if (!this.live.isOpen(edge)) continue;
        this.live.setOpen(edge, false);
        this.shut.add(edge);
      }
    }
  }

  /** Those before the first that differs stay as they are; later ones may be joined to it. */
  private setPaths(paths: readonly AskedWay[]): void {
    let same = 0;
    while (same < paths.length && paths[same] === this.paths[same]) same++;
    const [before, after] = [this.paths.slice(same), paths.slice(same)];
    this.paths = paths;
    const sameOrder =
      before.length === after.length && before.every((w, i) => w.id === after[i].id);
    if (!sameOrder) for (const { id } of before.toReversed()) this.sketched.remove(id);
    for (const [at, { id, effect, shape }] of after.entries()) {
      if (sameOrder && before[at] === after[at]) continue;
      const joins = effect === 'path' ? 'crossings' : 'ends';
      this.sketched.set(id, { cornerMeters: shape.rings[0], joins });
    }
  }
}

function isSame(one: readonly AskedWay[], other: readonly AskedWay[]): boolean {
  return one.length === other.length && one.every((way, at) => way === other[at]);
}

function networkToday({ network }: WalkPaths, stepFree: boolean): LiveNetwork {
  const live = new LiveNetwork(network);
  if (stepFree) {
    for (const [edge, isSteps] of network.edgeSteps.entries()) {
      if (isSteps === 1) live.setOpen(edge, false);
    }
  }
  live.takeChange();
  return live;
}
