import {
  barrierSettings,
  type Barrier,
  type BarrierCrossing,
  type BarrierSettings,
  type UnusedCrossing,
} from './barrier.ts';
import { BarrierGround } from './barrier-ground.ts';
import { CornerSet } from './corner-set.ts';
import type { AreaLink, CrossingOpening, OpenDisc } from './crossing-opening.ts';
import { cutWalls } from './cut-walls.ts';
import { openCrossing } from './open-crossing.ts';
import { SightGraph } from './sight-graph.ts';
import { WallSet } from './wall-set.ts';

/** What an edit did to the ground on which one walks. */
export interface WorldChange {
  /** Walls and ends of links that came or went: x1, y1, x2, y2 each, metres. */
  readonly places: Float64Array;
  readonly removedCorners: readonly number[];
  readonly addedCorners: readonly number[];
}

/** Changes further back than this are not kept: who is that late begins anew. */
const mostChanges = 16;

/**
 * Barriers and crossings, prepared for shortest ways around them, in metres of the local plane.
 * Edits are taken in at once; what lines of sight are known and not touched by them is kept. The
 * outcome does not depend on the order in which anything was put in.
 */
export class BarrierWorld {
  readonly settings: BarrierSettings;
  readonly walls = new WallSet();
  readonly corners = new CornerSet(this.walls);
  readonly sights: SightGraph;
  ground: BarrierGround;
  /** Counts edits. */
  version = 0;
  private readonly barriers = new Map<string, Barrier>();
  private readonly crossings = new Map<string, BarrierCrossing>();
  private openings = new Map<string, CrossingOpening>();
  private links: readonly AreaLink[] = [];
  private readonly changes: WorldChange[] = [];

  constructor(
    barriers: readonly Barrier[],
    crossings: readonly BarrierCrossing[],
    settings: BarrierSettings,
  ) {
    this.settings = settings;
    for (const barrier of barriers) this.barriers.set(barrier.id, barrier);
    for (const crossing of crossings) this.crossings.set(crossing.id, crossing);
    this.ground = new BarrierGround(sortedById(this.barriers));
    this.sights = new SightGraph(this.walls, this.corners, settings.jointMeters);
    this.raise(false);
  }

  /** Puts a barrier in place of the one of its id, or adds it; null takes it away. */
  setBarrier(id: string, barrier: Barrier | null): void {
    const before = this.barriers.get(id);
    if (barrier) this.barriers.set(id, barrier);
    else this.barriers.delete(id);
    this.ground = new BarrierGround(sortedById(this.barriers));
    this.openings.clear();
    this.raise([before, barrier].some((one) => one?.shape.type === 'area'));
  }

  /** Puts a crossing in place of the one of its id, or adds it; null takes it away. */
  setCrossing(id: string, crossing: BarrierCrossing | null): void {
    if (crossing) this.crossings.set(id, crossing);
    else this.crossings.delete(id);
    this.openings.delete(id);
    this.raise(false);
  }

  /** Why a crossing opens nothing; null where it opens something. Throws on an unknown id. */
  whyUnused(crossingId: string): UnusedCrossing | null {
    const opening = this.openings.get(crossingId);
    if (!opening) throw new Error(`No crossing ${crossingId}`);
    return opening.unused;
  }

  /** What a crossing opens, for showing it. Throws on an unknown id. */
  openingOf(crossingId: string): CrossingOpening {
    const opening = this.openings.get(crossingId);
    if (!opening) throw new Error(`No crossing ${crossingId}`);
    return opening;
  }

  /** All that changed after a version; null where that is no longer known. */
  changeSince(version: number): WorldChange | null {
    const count = this.version - version;
    if (count > this.changes.length) return null;
    const changes = count === 0 ? [] : this.changes.slice(-count);
    return {
      places: joinedNumbers(...changes.map((change) => change.places)),
      removedCorners: changes.flatMap((change) => change.removedCorners),
      addedCorners: changes.flatMap((change) => change.addedCorners),
    };
  }

  private raise(areaChanged: boolean): void {
    const { ground, settings, walls } = this;
    const discs: OpenDisc[] = [];
    const links: AreaLink[] = [];
    for (const crossing of sortedById(this.crossings)) {
      let opening = this.openings.get(crossing.id);
      if (!opening) {
        opening = openCrossing(crossing, ground, settings);
        this.openings.set(crossing.id, opening);
      }
      if (opening.unused !== null) continue;
      discs.push(...opening.discs);
      links.push(...opening.links);
    }
    const linksBefore = this.links;
    this.links = links;
    const places = links.flatMap(({ path }) => [path[0], path[1], ...path.slice(-2)]);
    const wallChange = walls.replace(cutWalls(ground, discs), places, settings.jointMeters);
    const cornerChange = this.corners.update(wallChange.vertices, links);
    this.sights.update(wallChange, cornerChange);
    this.version++;
    if (areaChanged) {
      // Who stood in water may stand on land now, however far from the border.
      this.changes.length = 0;
      return;
    }
    this.changes.push({
      places: joinedNumbers(wallChange.removed, wallChange.added, changedLinks(linksBefore, links)),
      removedCorners: cornerChange.removed,
      addedCorners: cornerChange.added,
    });
    if (this.changes.length > mostChanges) this.changes.shift();
  }
}

/** Prepares barriers and crossings, all in metres of one local plane; see `BarrierWorld`. */
export function barrierWorld(
  barriers: readonly Barrier[],
  crossings: readonly BarrierCrossing[],
  settings: Partial<BarrierSettings> = {},
): BarrierWorld {
  return new BarrierWorld(barriers, crossings, { ...barrierSettings, ...settings });
}

function sortedById<T extends { readonly id: string }>(items: ReadonlyMap<string, T>): T[] {
  return [...items.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The ends of ways through areas that are in only one of two lists: who walks there is affected. */
function changedLinks(before: readonly AreaLink[], after: readonly AreaLink[]): number[] {
  const known = new Set(before);
  const now = new Set(after);
  const changed = [
    ...before.filter((link) => !now.has(link)),
    ...after.filter((link) => !known.has(link)),
  ];
  return changed.flatMap(({ path }) => {
    const [x1, y1] = path;
    const [x2, y2] = path.slice(-2);
    return [x1, y1, x1, y1, x2, y2, x2, y2];
  });
}

function joinedNumbers(...parts: readonly ArrayLike<number>[]): Float64Array {
  const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
