import type { LayerFeature } from '../domain/loaded-workspace.ts';
import { innerPoint } from '../geo/inner-point.ts';
import type { LngLat } from '../geo/lng-lat.ts';

/** A shape with the name that is to stand in it. */
export interface NamedShape {
  readonly id: string;
  readonly name: string;
  readonly geometry: GeoJSON.Geometry;
}

/**
 * One point for each name. A shape drawn directly would get its name once in every tile it
 * touches.
 */
export function namePoints(shapes: readonly NamedShape[]): GeoJSON.FeatureCollection {
  const features = shapes.flatMap(({ id, name, geometry }): GeoJSON.Feature[] => {
    const at = name === '' ? null : nameAt(geometry);
    if (!at) return [];
    return [
      {
        type: 'Feature',
        properties: { id, name, size: extent(geometry) },
        geometry: { type: 'Point', coordinates: [...at] },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** Names of features that have one, as `namePoints` wants them. */
export function namedFeatures(features: readonly LayerFeature[]): readonly NamedShape[] {
  return features.flatMap(({ properties: { id, name }, geometry }) =>
    typeof name === 'string' && name !== '' ? [{ id, name, geometry }] : [],
  );
}

function nameAt(geometry: GeoJSON.Geometry): LngLat | null {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates[0], geometry.coordinates[1]];
    case 'Polygon':
    case 'MultiPolygon':
      return innerPoint(geometry);
    default:
      return null;
  }
}

/** The larger shape keeps its name when two names collide. */
function extent(geometry: GeoJSON.Geometry): number {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 0;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const lngs = rings.flat().map((position) => position[0]);
  return Math.max(...lngs) - Math.min(...lngs);
}
