import type { AreaGeometry } from './shape-result.ts';

/** The polygons that an area is made of, in file order. */
export function polygonsOf(area: AreaGeometry): readonly GeoJSON.Polygon[] {
  if (area.type === 'Polygon') return [area];
  return area.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
