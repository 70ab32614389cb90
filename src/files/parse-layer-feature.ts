import type { LayerFeature } from '../domain/loaded-workspace.ts';

/** How many numbers deep the coordinates of a geometry lie: a position is 1. */
const depths = {
  Point: 1,
  MultiPoint: 2,
  LineString: 2,
  MultiLineString: 3,
  Polygon: 3,
  MultiPolygon: 4,
} as const;

/**
 * A value read from a file as a feature of a layer, or null when it is none: it needs an id, a
 * geometry of a known type, and finite positions in degrees. Its attributes are kept as they are.
 */
export function parseLayerFeature(value: unknown): LayerFeature | null {
  if (!isRecord(value) || !isRecord(value.properties)) return null;
  const { properties } = value;
  const geometry = parseGeometry(value.geometry);
  if (!geometry || typeof properties.id !== 'string' || properties.id === '') return null;
  return { type: 'Feature', geometry, properties: { ...properties, id: properties.id } };
}

/** A value as a geometry in degrees, or null. Collections are not used in layers. */
export function parseGeometry(value: unknown): GeoJSON.Geometry | null {
  if (!isRecord(value) || typeof value.type !== 'string') return null;
  if (!isGeometryType(value.type) || !isNested(value.coordinates, depths[value.type])) return null;
  return { type: value.type, coordinates: value.coordinates } as GeoJSON.Geometry;
}

function isGeometryType(type: string): type is keyof typeof depths {
  return Object.hasOwn(depths, type);
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 1) return value.length > 0 && value.every((inner) => isNested(inner, depth - 1));
  return isWithin(value[0], 180) && isWithin(value[1], 90);
}

function isWithin(degrees: unknown, limit: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= limit;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
