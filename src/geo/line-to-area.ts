import { ringArea } from './ring-area.ts';
import { noShape, type ShapeResult } from './shape-result.ts';
import { shapeTrouble } from './shape-trouble.ts';

/**
 * The area inside a line that is closed from its end to its start, anticlockwise. Degrees.
 * Refused: `too-few-corners`, `self-crossing`.
 */
export function lineToArea(line: readonly GeoJSON.Position[]): ShapeResult<GeoJSON.Polygon> {
  const corners = line.filter((p, i) => i === 0 || !isSame(p, line[i - 1]));
  if (corners.length > 1 && isSame(corners[0], corners[corners.length - 1])) corners.pop();
  if (corners.length < 3) return noShape('too-few-corners');
  const turnsRight = ringArea([...corners, corners[0]].flatMap(([lng, lat]) => [lng, lat])) < 0;
  const ring = turnsRight ? corners.toReversed() : corners;
  const polygon: GeoJSON.Polygon = {
    type: 'Polygon',
    coordinates: [[...ring, ring[0]].map((p) => [...p])],
  };
  const trouble = shapeTrouble(polygon);
  return trouble ? noShape(trouble) : { ok: true, value: polygon };
}

function isSame(a: GeoJSON.Position, b: GeoJSON.Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
