import type { FieldRule } from './text-rules.ts';

/** Most positions in one shape; a drawn outline has tens, an imported coast some thousands. */
export const mostPositions = 200_000;

/**
 * A measure's geometry or null: WGS 84, RFC 7946, longitude before latitude, finite and within
 * range, two or three numbers a position; a line of two positions or more; every ring closed,
 * with four positions or more of which three differ. Nothing but `type` and `coordinates`.
 */
export const geometryRule: FieldRule = (value) => {
  if (value === null) return null;
  if (typeof value !== 'object') return 'geometry-shape';
  const { type, coordinates, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return 'geometry-extra';
  const trouble = coordinatesTrouble(type, coordinates);
  if (trouble) return trouble;
  return countPositions(coordinates) > mostPositions ? 'geometry-too-large' : null;
};

function coordinatesTrouble(type: unknown, coordinates: unknown): string | null {
  switch (type) {
    case 'Point':
      return positionTrouble(coordinates);
    case 'LineString':
      return lineTrouble(coordinates, 2);
    case 'Polygon':
      return polygonTrouble(coordinates);
    case 'MultiPolygon':
      return each(coordinates, 1, polygonTrouble);
    default:
      return 'geometry-type';
  }
}

function polygonTrouble(rings: unknown): string | null {
  return each(rings, 1, ringTrouble);
}

function ringTrouble(ring: unknown): string | null {
  const trouble = lineTrouble(ring, 4);
  if (trouble) return trouble;
  const names = (ring as readonly (readonly number[])[]).map(String);
  if (names[0] !== names.at(-1)) return 'ring-open';
  return new Set(names).size < 3 ? 'ring-flat' : null;
}

function lineTrouble(line: unknown, fewest: number): string | null {
  return each(line, fewest, positionTrouble);
}

function positionTrouble(position: unknown): string | null {
  if (!Array.isArray(position) || position.length < 2 || position.length > 3) return 'position';
  const numbers: readonly unknown[] = position;
  if (!numbers.every(Number.isFinite)) return 'position';
  const [lng, lat] = numbers as readonly number[];
  return Math.abs(lng) > 180 || Math.abs(lat) > 90 ? 'position-range' : null;
}

function each(list: unknown, fewest: number, rule: FieldRule): string | null {
  if (!Array.isArray(list)) return 'geometry-shape';
  if (list.length < fewest) return 'too-few-positions';
  for (const item of list) {
    const trouble = rule(item);
    if (trouble) return trouble;
  }
  return null;
}

function countPositions(coordinates: unknown): number {
  if (!Array.isArray(coordinates) || !Array.isArray(coordinates[0])) return 1;
  return coordinates.reduce((sum: number, part) => sum + countPositions(part), 0);
}
