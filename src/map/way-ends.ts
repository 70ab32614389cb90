import type { Measure } from '../domain/measure.ts';

/** Points at both ends of a bridge or an underpass, each turned the way the line leaves. */
export function wayEnds({ id, kind, geometry }: Measure, on: boolean): readonly GeoJSON.Feature[] {
  if (kind !== 'footbridge' && kind !== 'underpass') return [];
  if (geometry?.type !== 'LineString' || geometry.coordinates.length < 2) return [];
  const line = geometry.coordinates;
  return [
    [line[0], line[1]],
    [line[line.length - 1], line[line.length - 2]],
  ].map(([end, inner], i) => ({
    type: 'Feature',
    id: `${id}/${i}`,
    properties: { id, kind, on, turn: bearing(inner, end) },
    geometry: { type: 'Point', coordinates: end },
  }));
}

/** Degrees clockwise from north, good for the few metres of a line's last stretch. */
function bearing([fromLng, fromLat]: GeoJSON.Position, [toLng, toLat]: GeoJSON.Position): number {
  const east = (toLng - fromLng) * Math.cos((toLat * Math.PI) / 180);
  return (Math.atan2(east, toLat - fromLat) * 180) / Math.PI;
}
