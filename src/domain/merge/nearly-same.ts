import { measureLength } from '../../geo/measure-length.ts';
import { geodesicArea } from '../../geo/geodesic-area.ts';
import { sharedAreaSquareMeters } from '../../geo/shared-area.ts';
import { shareBeside } from '../../geo/share-beside.ts';
import type { Measure } from '../measure.ts';

/** When two measures of one kind are taken for one and the same, drawn twice. */
export const nearlySameRule = {
  pointsWithinMeters: 25,
  linesWithinMeters: 15,
  /** Share of each line's length that lies beside the other. */
  linesAlong: 0.8,
  /** Share of the larger area that both cover. */
  areasOverlap: 0.7,
} as const;

/**
 * Whether two measures are of the same kind and stand nearly in the same place: points within
 * 25 m, lines within 15 m of each other along 80 % of both, areas that share more than 70 % of the
 * larger; without a shape of their own, the same zones under the same title.
 */
export function nearlySame(a: Measure, b: Measure): boolean {
  if (a.kind !== b.kind || a.ownKind !== b.ownKind) return false;
  const [first, second] = [a.geometry, b.geometry];
  if (first === null || second === null) {
    return first === second && sameZones(a, b) && a.title === b.title;
  }
  if (first.type === 'Point' && second.type === 'Point') {
    const apart = measureLength([first.coordinates, second.coordinates]);
    return apart <= nearlySameRule.pointsWithinMeters;
  }
  if (first.type === 'LineString' && second.type === 'LineString') {
    const { linesWithinMeters, linesAlong } = nearlySameRule;
    return (
      shareBeside(first.coordinates, second.coordinates, linesWithinMeters) >= linesAlong &&
      shareBeside(second.coordinates, first.coordinates, linesWithinMeters) >= linesAlong
    );
  }
  if (!isArea(first) || !isArea(second)) return false;
  const larger = Math.max(geodesicArea(first), geodesicArea(second));
  return sharedAreaSquareMeters(first, second) > nearlySameRule.areasOverlap * larger;
}

/** Whether a shape is an area. */
export function isArea(
  geometry: GeoJSON.Geometry | null,
): geometry is GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

function sameZones(a: Measure, b: Measure): boolean {
  return a.zones.length === b.zones.length && a.zones.every((id) => b.zones.includes(id));
}
