import { geometryCentre } from '../geo/geometry-centre.ts';
import { innerPoint } from '../geo/inner-point.ts';
import { liesInArea } from '../geo/lies-in-area.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { localPlane } from '../geo/local-plane.ts';
import type { ContributionSubject } from './contribution.ts';
import type { Zone } from './loaded-workspace.ts';
import type { Measure } from './measure.ts';

/**
 * How far a contribution's subject is from a position (WGS 84), metres, for their order: to a place,
 * to the middle of a measure's shape, to the middle of a zone, and nothing in the zone itself. Null
 * for what has no place: the whole area, a measure without a shape, what is gone.
 */
export function subjectDistanceMeters(
  about: ContributionSubject,
  from: LngLat,
  zones: readonly Zone[],
  measures: readonly Measure[],
): number | null {
  const at = placeOf(about, from, zones, measures);
  if (!at) return null;
  const [x, y] = localPlane(from).toLocal([at[0], at[1]]);
  return Math.hypot(x, y);
}

function placeOf(
  about: ContributionSubject,
  from: LngLat,
  zones: readonly Zone[],
  measures: readonly Measure[],
): LngLat | null {
  switch (about.type) {
    case 'place':
      return about.at;
    case 'zone': {
      const zone = zones.find(({ id }) => id === about.zoneId);
      if (!zone) return null;
      const point = { type: 'Point' as const, coordinates: [...from] };
      return liesInArea(point, zone.geometry) ? from : innerPoint(zone.geometry);
    }
    case 'measure': {
      const geometry = measures.find(({ id }) => id === about.measureId)?.geometry;
      return geometry ? geometryCentre([geometry]) : null;
    }
    case 'everywhere':
      return null;
  }
}
