import type { ContributionSubject } from './contribution.ts';
import type { MeasureId } from './ids.ts';
import type { Zone } from './loaded-workspace.ts';
import type { Measure } from './measure.ts';

/**
 * The ground that a contribution speaks of, WGS 84: its place, the zone, the measure's shape or the
 * zones that the measure serves; null where that is the whole place, or gone.
 */
export function subjectGeometry(
  about: ContributionSubject,
  zones: readonly Zone[],
  findMeasure: (id: MeasureId) => Pick<Measure, 'geometry' | 'zones'> | null,
): GeoJSON.Geometry | null {
  switch (about.type) {
    case 'place':
      return { type: 'Point', coordinates: [...about.at] };
    case 'zone':
      return zones.find(({ id }) => id === about.zoneId)?.geometry ?? null;
    case 'measure': {
      const measure = findMeasure(about.measureId);
      return measure && (measure.geometry ?? zonesTogether(measure, zones));
    }
    case 'everywhere':
      return null;
  }
}

/** What has no shape of its own is where its zones are; null where it serves none of them. */
export function zonesTogether(
  { zones: served }: Pick<Measure, 'zones'>,
  zones: readonly Zone[],
): GeoJSON.MultiPolygon | null {
  const coordinates = zones
    .filter(({ id }) => served.includes(id))
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}
