import { noShape, type AreaGeometry, type ShapeReason, type ShapeResult } from './shape-result.ts';
import { shapeTrouble } from './shape-trouble.ts';

/**
 * Polygons of one overlay as one area: `whenEmpty` where there is none, `too-tangled` where
 * rounding left a border that crosses itself.
 */
export function areaOfPolygons(
  polygons: readonly GeoJSON.Position[][][] | null,
  whenEmpty: ShapeReason,
): ShapeResult<AreaGeometry> {
  if (!polygons) return noShape('too-tangled');
  if (polygons.length === 0) return noShape(whenEmpty);
  const area: AreaGeometry =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: [...polygons[0]] }
      : { type: 'MultiPolygon', coordinates: [...polygons] };
  return shapeTrouble(area) === null ? { ok: true, value: area } : noShape('too-tangled');
}
