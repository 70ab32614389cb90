/**
 * Outlines are held as curves that rise from a low to a high end: straight segments and pieces of
 * circle that do not turn back in x or y. One curve is eight numbers side by side (one cache
 * line):
 *
 *   LOW_Y, HIGH_Y, LOW_X, HIGH_X   the two ends, exactly as the outline has them
 *   SLOPE or CENTER_X, CENTER_Y    dx/dy of a segment, or the circle's centre
 *   RADIUS                         0: a segment; positive: right half of a circle; negative: left
 *   SIGN                           what crossing the curve rightwards adds to the winding number
 *
 * Ends are stored, not derived from slope or centre: two curves that meet must agree to the last
 * bit on which side of a cell's edge their common end lies. A horizontal segment has equal LOW_Y
 * and HIGH_Y, goes from LOW_X to HIGH_X in the outline's direction and has SIGN -1.
 */
export const CURVE_STRIDE = 8;
export const LOW_Y = 0;
export const HIGH_Y = 1;
export const LOW_X = 2;
export const HIGH_X = 3;
export const SLOPE = 4;
export const CENTER_X = 4;
export const CENTER_Y = 5;
export const RADIUS = 6;
export const SIGN = 7;

/** The x of the curve starting at `offset` of `curves`, at a height between its ends. */
export function curveXAt(curves: Float64Array, offset: number, y: number): number {
  const radius = curves[offset + RADIUS];
  if (radius === 0) {
    return curves[offset + LOW_X] + curves[offset + SLOPE] * (y - curves[offset + LOW_Y]);
  }
  const up = y - curves[offset + CENTER_Y];
  const square = radius * radius - up * up;
  const reach = square > 0 ? Math.sqrt(square) : 0;
  return curves[offset + CENTER_X] + (radius > 0 ? reach : -reach);
}

/** The height at which a curve passes the vertical line at x, for an x between its ends. */
export function curveYAt(curves: Float64Array, offset: number, x: number): number {
  const low = curves[offset + LOW_Y];
  const high = curves[offset + HIGH_Y];
  const radius = curves[offset + RADIUS];
  let y: number;
  if (radius === 0) {
    const slope = curves[offset + SLOPE];
    y = slope === 0 ? low : low + (x - curves[offset + LOW_X]) / slope;
  } else {
    const along = x - curves[offset + CENTER_X];
    const square = radius * radius - along * along;
    const reach = square > 0 ? Math.sqrt(square) : 0;
    const center = curves[offset + CENTER_Y];
    y = (low + high) / 2 >= center ? center + reach : center - reach;
  }
  return y < low ? low : y > high ? high : y;
}
