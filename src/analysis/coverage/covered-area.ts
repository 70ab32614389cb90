import { boundsMeet, boundsOf } from '../../geo/bounds.ts';
import { clipRings } from '../../geo/clip-rings.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import { nestRings } from '../../geo/nest-rings.ts';
import { unitedBuffers } from '../../geo/united-buffers.ts';
import type { AskedTarget, AskedTargets } from './asked-targets.ts';

/**
 * What is within reach. `today` is null when the asker has that revision already; `gained` is what
 * the proposal adds to it, null when it adds nothing.
 */
export interface CoveredAreaUpdate {
  readonly todayRevision: number;
  readonly today: GeoJSON.MultiPolygon | null;
  readonly gained: GeoJSON.MultiPolygon | null;
}

/** The same as rings in local metres, with the number of today's drawing. */
export interface DrawnRings {
  readonly revision: number;
  readonly today: readonly Float64Array[];
  readonly proposal: readonly Float64Array[];
}

/** An arc is drawn as chords that leave it by no more: less than a pixel at street scale. */
const toleranceMeters = 0.5;

/** Strips thinner than this lie between two runs of chords along one edge; they are no gain. */
const thinnestMeters = 1;

/**
 * Draws what is within reach, for the map. Today's union is kept; of the proposal only what it
 * adds is buffered anew, and what today has of that is taken away.
 */
export class CoveredAreaDrawer {
  private distanceMeters = Number.NaN;
  private todayTargets: readonly AskedTarget[] | null = null;
  private todayRings: Float64Array[] = [];
  private todayShape: GeoJSON.MultiPolygon | null = null;
  private revision = 0;
  private readonly addedRings = new Map<AskedTarget, Float64Array[]>();

  /** `nextRevision` numbers the drawings of today. */
  constructor(
    private readonly plane: LocalPlane,
    private readonly nextRevision: () => number = () => this.revision + 1,
  ) {}

  draw(
    distanceMeters: number,
    { today, added }: AskedTargets,
    knownTodayRevision: number,
  ): CoveredAreaUpdate {
    this.drawToday(distanceMeters, today);
    this.todayShape ??= this.shape(this.todayRings);
    return {
      todayRevision: this.revision,
      today: this.revision === knownTodayRevision ? null : this.todayShape,
      gained: added.size === 0 ? null : this.gained([...added.values()]),
    };
  }

  /** The same in local metres: today, and all of the proposal. */
  rings(distanceMeters: number, { today, added }: AskedTargets): DrawnRings {
    this.drawToday(distanceMeters, today);
    const more = this.addedUnion([...added.values()]);
    const proposal =
      more.length === 0 ? this.todayRings : clipRings('union', this.todayRings, more);
    return { revision: this.revision, today: this.todayRings, proposal };
  }

  /** Rings in local metres as polygons in WGS 84; `isGain`: without strips too thin to be one. */
  shape(rings: readonly Float64Array[], isGain = false): GeoJSON.MultiPolygon {
    return {
      type: 'MultiPolygon',
      coordinates: nestRings(rings)
        .filter(({ shell }) => !isGain || meanWidth(shell) >= thinnestMeters)
        .map(({ shell, holes }) => [shell, ...holes].map((ring) => this.positions(ring))),
    };
  }

  private drawToday(distanceMeters: number, today: readonly AskedTarget[]): void {
    if (today === this.todayTargets && distanceMeters === this.distanceMeters) return;
    this.todayTargets = today;
    this.distanceMeters = distanceMeters;
    this.todayRings = this.buffers(today);
    this.todayShape = null;
    this.revision = this.nextRevision();
    this.addedRings.clear();
  }

  private addedUnion(added: readonly AskedTarget[]): Float64Array[] {
    for (const target of this.addedRings.keys()) {
      if (!added.includes(target)) this.addedRings.delete(target);
    }
    let rings: Float64Array[] = [];
    for (const target of added) {
      const own = this.addedRings.get(target) ?? this.buffers([target]);
      this.addedRings.set(target, own);
      rings = rings.length === 0 ? own : clipRings('union', rings, own);
    }
    return rings;
  }

  private gained(added: readonly AskedTarget[]): GeoJSON.MultiPolygon | null {
    const rings = this.addedUnion(added);
    // A ring of today that stays clear of the box around the added ones changes nothing in it.
    const box = boundsOf(rings);
    const near = this.todayRings.filter((ring) => boundsMeet(boundsOf([ring]), box));
    const { coordinates } = this.shape(clipRings('difference', rings, near), true);
    return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
  }

  private buffers(targets: readonly AskedTarget[]): Float64Array[] {
    const shapes = targets.flatMap((target) => target.shapes);
    return unitedBuffers(shapes, this.distanceMeters, toleranceMeters);
  }

  private positions(ring: Float64Array): GeoJSON.Position[] {
    const flat = this.plane.unproject(ring);
    const positions: GeoJSON.Position[] = [];
    for (let at = 0; at < flat.length; at += 2) positions.push([flat[at], flat[at + 1]]);
    return positions;
  }
}

/** Twice the area over the border's length: the width of a strip, half the radius of a disc. */
function meanWidth(ring: Float64Array): number {
  let doubleArea = 0;
  let length = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    doubleArea += ring[at] * ring[next + 1] - ring[next] * ring[at + 1];
    length += Math.hypot(ring[next] - ring[at], ring[next + 1] - ring[at + 1]);
  }
  return length > 0 ? Math.abs(doubleArea) / length : 0;
}
