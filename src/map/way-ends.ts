import type { ListedMeasure } from '../domain/resolve-measures.ts';

/** Points at both ends of the bridges and underpasses, each turned the way the line leaves. */
export function wayEnds(listed: readonly ListedMeasure[]): GeoJSON.FeatureCollection {
  const features = listed.flatMap(({ measure, on }): readonly GeoJSON.Feature[] => {
    const { id, kind, geometry } = measure;
    if (kind !== 'footbridge' && kind !== 'underpass') return [];
    if (geometry?.type !== 'LineString' || geometry.coordinates.length < 2) return [];
    const line = geometry.coordinates;
    return [
      [line[0], line[1]],
      [line[line.length - 1], line[line.length - 2]],
    ].map(([end, inner]) => ({
      type: 'Feature',
      properties: { id, kind, on, turn: bearing(inner, end) },
      geometry: { type: 'Point', coordinates: end },
    }));
  });
  return { type: 'FeatureCollection', features };
}

/** Degrees clockwise from north, good for the few metres of a line's last stretch. */
function bearing([fromLng, fromLat]: GeoJSON.Position, [toLng, toLat]: GeoJSON.Position): number {
  const east = (toLng - fromLng) * Math.cos((toLat * Math.PI) / 180);
  return (Math.atan2(east, toLat - fromLat) * 180) / Math.PI;
}
