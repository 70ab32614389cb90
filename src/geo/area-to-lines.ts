import type { AreaGeometry } from './shape-result.ts';

/** The borders of an area as closed lines, shells and holes in file order. Degrees. */
export function areaToLines(area: AreaGeometry): readonly GeoJSON.LineString[] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return rings.map((ring) => ({ type: 'LineString', coordinates: ring.map((p) => [...p]) }));
}
