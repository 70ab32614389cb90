import { clipRings } from '../../geo/clip-rings.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import { nestRings } from '../../geo/nest-rings.ts';
import { unitedBuffers } from '../../geo/united-buffers.ts';
import type { AskedTarget, AskedTargets } from './asked-targets.ts';

/** The union of what is within reach; `today` is null when the asker has that revision already. */
export interface CoveredAreaUpdate {
  readonly todayRevision: number;
  readonly today: GeoJSON.MultiPolygon | null;
  readonly proposal: GeoJSON.MultiPolygon;
}

/** An arc is drawn as chords that leave it by no more: less than a pixel at street scale. */
const toleranceMeters = 0.5;

/**
 * Draws what is within reach, for the map. Today's union is kept; of the proposal only what it
 * adds is buffered anew and joined to it.
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
      proposal: added.size === 0 ? this.todayShape : this.withAdded([...added.values()]),
    };
  }

  private withAdded(added: readonly AskedTarget[]): GeoJSON.MultiPolygon {
    for (const target of this.addedRings.keys()) {
      if (!added.includes(target)) this.addedRings.delete(target);
    }
    let rings = this.todayRings;
    for (const target of added) {
      const own = this.addedRings.get(target) ?? this.buffers([target]);
      this.addedRings.set(target, own);
      rings = clipRings('union', rings, own);
    }
    return this.shape(rings);
  }

  private buffers(targets: readonly AskedTarget[]): Float64Array[] {
    const shapes = targets.flatMap((target) => target.shapes);
    return unitedBuffers(shapes, this.distanceMeters, toleranceMeters);
  }

  private shape(rings: readonly Float64Array[]): GeoJSON.MultiPolygon {
    return {
      type: 'MultiPolygon',
      coordinates: nestRings(rings).map(({ shell, holes }) =>
        [shell, ...holes].map((ring) => this.positions(ring)),
      ),
    };
  }

  private positions(ring: Float64Array): GeoJSON.Position[] {
    const flat = this.plane.unproject(ring);
    const positions: GeoJSON.Position[] = [];
    for (let at = 0; at < flat.length; at += 2) positions.push([flat[at], flat[at + 1]]);
    return positions;
  }
}
