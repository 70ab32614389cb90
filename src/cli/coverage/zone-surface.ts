/** The area of a zone, or why it has none. */
export interface ZoneSurface {
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  readonly note: string;
}

/** Takes the area of a zone out of whichever geometry it has; lines and points are said. */
export function zoneSurface(geometry: GeoJSON.Geometry | null): ZoneSurface {
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') {
    return { geometry, note: '' };
  }
  const members = geometry?.type === 'GeometryCollection' ? geometry.geometries : [];
  const polygons = members.flatMap((member) => {
    const { geometry: area } = zoneSurface(member);
    if (area === null) return [];
    return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  });
  if (polygons.length > 0) {
    const geometryOfAll = { type: 'MultiPolygon', coordinates: polygons } as const;
    return { geometry: geometryOfAll, note: 'only the areas of a collection count' };
  }
  return { geometry: null, note: 'not answered: it is no area' };
}
