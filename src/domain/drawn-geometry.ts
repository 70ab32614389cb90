import type { LngLat } from '../geo/lng-lat.ts';
import type { MeasureGeometry } from './measure.ts';
import type { DrawnShape } from './measure-kind.ts';

/**
 * The shape that the placed corners and the pointer make, WGS 84; null while it is not yet a
 * shape. A ring is wound counter-clockwise, as RFC 7946 asks. Whether it crosses itself is not
 * asked here. A whole zone has no shape of its own.
 */
export function drawnGeometry(
  shape: DrawnShape,
  placed: readonly LngLat[],
  pointer: LngLat | null,
): MeasureGeometry | null {
  const corners = withoutRepeats(pointer ? [...placed, pointer] : placed);
  if (shape === 'zone') return null;
  if (shape === 'point') {
    const last = corners.at(-1);
    return last ? { type: 'Point', coordinates: [...last] } : null;
  }
  if (shape === 'line') {
    if (corners.length < 2) return null;
    return { type: 'LineString', coordinates: corners.map((corner) => [...corner]) };
  }
  if (corners.length < 3) return null;
  const ring = signedArea(corners) < 0 ? corners.toReversed() : corners;
  return { type: 'Polygon', coordinates: [[...ring, ring[0]].map((corner) => [...corner])] };
}

function withoutRepeats(corners: readonly LngLat[]): readonly LngLat[] {
  return corners.filter((corner, i) => {
    const before = corners[i - 1];
    return !before || before[0] !== corner[0] || before[1] !== corner[1];
  });
}

/** Twice the area in square degrees; only its sign is used. */
function signedArea(corners: readonly LngLat[]): number {
  let sum = 0;
  for (let i = 0; i < corners.length; i += 1) {
    const [x0, y0] = corners[i];
    const [x1, y1] = corners[(i + 1) % corners.length];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}
