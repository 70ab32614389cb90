import { boundsOf, type Bounds } from '../geo/bounds.ts';
import { innerPoint } from '../geo/inner-point.ts';
import { liesInArea } from '../geo/lies-in-area.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { middleOfLine } from '../geo/middle-of-line.ts';
import type { ContributionSubject } from './contribution.ts';
import type { MeasureId, ZoneId } from './ids.ts';
import type { Zone } from './loaded-workspace.ts';
import type { Measure, MeasureGeometry } from './measure.ts';

type Placed = Pick<Measure, 'geometry' | 'zones'>;

/**
 * Makes a function from what a contribution is about to the one zone it counts in, so that none
 * is counted twice; null where it is on no zone, or on more than one.
 *
 * A place counts where it lies (WGS 84, exact; on a border that two zones share it lies in one of
 * them), a measure with a shape where the middle of its shape lies, one without a shape in the one
 * zone that it serves. A zone or a measure that is gone counts in none.
 */
export function contributionZones(
  zones: readonly Zone[],
  findMeasure: (id: MeasureId) => Placed | null,
): (about: ContributionSubject) => ZoneId | null {
  const known = new Set(zones.map(({ id }) => id));
  const framed = zones.map((zone) => ({ zone, bounds: boundsOfArea(zone.geometry) }));
  const ofMeasure = new Map<MeasureId, ZoneId | null>();

  const at = ([lng, lat]: LngLat): ZoneId | null => {
    const point: GeoJSON.Point = { type: 'Point', coordinates: [lng, lat] };
    const found = framed.find(
      ({ zone, bounds: [west, south, east, north] }) =>
        west <= lng &&
        lng <= east &&
        south <= lat &&
        lat <= north &&
        liesInArea(point, zone.geometry),
    );
    return found?.zone.id ?? null;
  };
  const zoneOfMeasure = (measure: Placed | null): ZoneId | null => {
    if (!measure) return null;
    if (measure.geometry) return at(middleOfShape(measure.geometry));
    const [only, ...others] = measure.zones;
    return only !== undefined && others.length === 0 && known.has(only) ? only : null;
  };
  return (about) => {
    switch (about.type) {
      case 'place':
        return at(about.at);
      case 'zone':
        return known.has(about.zoneId) ? about.zoneId : null;
      case 'measure': {
        const before = ofMeasure.get(about.measureId);
        if (before !== undefined) return before;
        const zone = zoneOfMeasure(findMeasure(about.measureId));
        ofMeasure.set(about.measureId, zone);
        return zone;
      }
      case 'everywhere':
        return null;
    }
  };
}

/** The position a measure is told to be at: in an area, half-way along a line. Degrees. */
export function middleOfShape(geometry: MeasureGeometry): LngLat {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates[0], geometry.coordinates[1]];
    case 'LineString':
      return middleOfLine(geometry.coordinates);
    case 'Polygon':
    case 'MultiPolygon':
      return innerPoint(geometry);
  }
}

function boundsOfArea(area: GeoJSON.Polygon | GeoJSON.MultiPolygon): Bounds {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return boundsOf(rings.map((ring) => ring.flatMap(([lng, lat]) => [lng, lat])));
}
