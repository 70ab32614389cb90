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
  private todayShape: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: [] };
  private revision = 0;
  private readonly addedRings = new Map<AskedTarget, Float64Array[]>();

  constructor(private readonly plane: LocalPlane) {}

  draw(
    distanceMeters: number,
    { today, added }: AskedTargets,
    knownTodayRevision: number,
  ): CoveredAreaUpdate {
    if (today !== this.todayTargets || distanceMeters !== this.distanceMeters) {
      this.todayTargets = today;
      this.distanceMeters = distanceMeters;
      this.todayRings = this.buffers(today);
      this.todayShape = this.shape(this.todayRings);
      this.revision++;
      this.addedRings.clear();
    }
    return {
      todayRevision: this.revision,
      today: this.revision === knownTodayRevision ? null : this.todayShape,
      gained: added.size === 0 ? null : this.gained([...added.values()]),
    };
  }

  private gained(added: readonly AskedTarget[]): GeoJSON.MultiPolygon | null {
    for (const target of this.addedRings.keys()) {
      if (!added.includes(target)) this.addedRings.delete(target);
    }
    let rings: Float64Array[] = [];
    for (const target of added) {
      const own = this.addedRings.get(target) ?? this.buffers([target]);
      this.addedRings.set(target, own);
      rings = rings.length === 0 ? own : clipRings('union', rings, own);
    }
    // A ring of today that stays clear of the box around the added ones changes nothing in it.
    const box = boundsOf(rings);
    const near = this.todayRings.filter((ring) => boundsMeet(boundsOf([ring]), box));
    const { coordinates } = this.shape(clipRings('difference', rings, near), thinnestMeters);
    return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
  }

  private buffers(targets: readonly AskedTarget[]): Float64Array[] {
    const shapes = targets.flatMap((target) => target.shapes);
    return unitedBuffers(shapes, this.distanceMeters, toleranceMeters);
  }

  private shape(rings: readonly Float64Array[], thinnest = 0): GeoJSON.MultiPolygon {
    return {
      type: 'MultiPolygon',
      coordinates: nestRings(rings)
        .filter(({ shell }) => meanWidth(shell) >= thinnest)
        .map(({ shell, holes }) => [shell, ...holes].map((ring) => this.positions(ring))),
    };
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
