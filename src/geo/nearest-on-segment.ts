/** The place on a segment that is nearest to a point, in the unit of the coordinates. */
export interface NearestOnSegment {
  readonly x: number;
  readonly y: number;
  /** How far along the segment, 0 to 1. */
  readonly share: number;
  readonly meters: number;
}

/** The nearest place on the segment from x1, y1 to x2, y2 to the point x, y, and how far it is. */
export function nearestOnSegment(
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): NearestOnSegment {
  const alongX = x2 - x1;
  const alongY = y2 - y1;
  const squaredLength = alongX * alongX + alongY * alongY;
  const dot = (x - x1) * alongX + (y - y1) * alongY;
  const share = squaredLength > 0 ? Math.max(0, Math.min(1, dot / squaredLength)) : 0;
  const nearX = share === 1 ? x2 : x1 + share * alongX;
  const nearY = share === 1 ? y2 : y1 + share * alongY;
  return { x: nearX, y: nearY, share, meters: Math.hypot(nearX - x, nearY - y) };
}

/** How far a point is from a segment, in the unit of the coordinates. */
export function metersToSegment(
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const alongX = x2 - x1;
  const alongY = y2 - y1;
  const squaredLength = alongX * alongX + alongY * alongY;
  const dot = (x - x1) * alongX + (y - y1) * alongY;
  const share = squaredLength > 0 ? Math.max(0, Math.min(1, dot / squaredLength)) : 0;
  return Math.hypot(x1 + share * alongX - x, y1 + share * alongY - y);
}
