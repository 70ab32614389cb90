/**
 * The entrances that a feature's attribute `entrances` names: a list of positions or a GeoJSON
 * Point or MultiPoint, as such or as its text, in degrees. Flat longitude, latitude pairs; empty
 * where there is none that can be read.
 */
export function targetEntrancePlaces(attribute: unknown): Float64Array {
  const value = typeof attribute === 'string' ? parsed(attribute) : attribute;
  const positions = positionsOf(value).filter(isPosition);
  return Float64Array.from(positions.flatMap(([lng, lat]) => [lng, lat]));
}

function positionsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return isPosition(value) ? [value] : value;
  if (typeof value !== 'object' || value === null) return [];
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (type === 'Point') return [coordinates];
  return type === 'MultiPoint' && Array.isArray(coordinates) ? coordinates : [];
}

function isPosition(value: unknown): value is [number, number] {
  if (!Array.isArray(value)) return false;
  const [lng, lat] = value as unknown[];
  return (
    typeof lng === 'number' &&
    typeof lat === 'number' &&
    Math.abs(lng) <= 180 &&
    Math.abs(lat) <= 90
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
