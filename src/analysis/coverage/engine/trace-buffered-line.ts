import type { OutlineBuffer } from './outline-buffer.ts';

/** Directions and lengths of the segments of the line at hand, and how far its strips are cut. */
let unitX = new Float64Array(64);
let unitY = new Float64Array(64);
let lengths = new Float64Array(64);

/**
 * Draws an outline whose winding number is at least 1 exactly within `radiusMeters` (above 0) of
 * the line through vertices `first … last` of `coords` (x, y interleaved, at least two vertices,
 * no two in a row equal), and 0 elsewhere.
 *
 * The outline is the sum of anticlockwise pieces: along each segment a strip on either side, at
 * each bend a wedge of circle on the outer side, at each end a half disc. Where two pieces share
 * an edge, the edge is drawn in both directions and so left out. Pieces may overlap (then the
 * winding is 2 or more), so no crossing ever has to be found to draw it.
 */
export function traceBufferedLine(
  coords: Float64Array,
  first: number,
  last: number,
  radiusMeters: number,
  outline: OutlineBuffer,
): void {
  const segments = last - first;
  if (unitX.length < segments) {
    unitX = new Float64Array(segments * 2);
    unitY = new Float64Array(segments * 2);
    lengths = new Float64Array(segments * 2);
  }
  const startX = coords[2 * first];
  const startY = coords[2 * first + 1];
  const endX = coords[2 * last];
  const endY = coords[2 * last + 1];
  measure(coords, first, last, 1);
  const offsetX = unitY[0] * radiusMeters;
  const offsetY = -unitX[0] * radiusMeters;
  outline.moveTo(startX + offsetX, startY + offsetY);
  traceRightSide(coords, first, segments, 1, radiusMeters, outline);
  measure(coords, last, first, -1);
  const backX = endX + unitY[0] * radiusMeters;
  const backY = endY - unitX[0] * radiusMeters;
  outline.arcTo(endX, endY, radiusMeters, backX, backY, Math.PI);
  traceRightSide(coords, last, segments, -1, radiusMeters, outline);
  outline.arcTo(startX, startY, radiusMeters, startX + offsetX, startY + offsetY, Math.PI);
  outline.close();
}

function measure(coords: Float64Array, from: number, to: number, step: 1 | -1): void {
  for (let v = from, i = 0; v !== to; v += step, i++) {
    const dx = coords[2 * (v + step)] - coords[2 * v];
    const dy = coords[2 * (v + step) + 1] - coords[2 * v + 1];
    const length = Math.sqrt(dx * dx + dy * dy);
    lengths[i] = length;
    unitX[i] = dx / length;
    unitY[i] = dy / length;
  }
}

/**
 * On the inner side of the bend after segment `i`, two strips overlap. Cut along the bisector,
 * they only touch. That is allowed while each strip is long enough to hold what the other loses
 * (`radius · sin ≤ length`); a point lost by one is then never further from the other.
 * Answers the cut per metre of height (the tangent of half the bend), or 0 for uncut strips.
 */
function cutAfter(i: number, radius: number): number {
  const cross = unitX[i] * unitY[i + 1] - unitY[i] * unitX[i + 1];
  const dot = unitX[i] * unitX[i + 1] + unitY[i] * unitY[i + 1];
  if (cross >= 0 || dot <= 0) return 0;
  const reach = -cross * radius;
  return reach <= lengths[i] && reach <= lengths[i + 1] ? -cross / (1 + dot) : 0;
}

function traceRightSide(
  coords: Float64Array,
  from: number,
  segments: number,
  step: 1 | -1,
  radius: number,
  outline: OutlineBuffer,
): void {
  let cutBefore = 0;
  for (let i = 0; i < segments; i++) {
    const a = from + i * step;
    const ax = coords[2 * a];
    const ay = coords[2 * a + 1];
    const bx = coords[2 * (a + step)];
    const by = coords[2 * (a + step) + 1];
    const ux = unitX[i];
    const uy = unitY[i];
    const isLast = i === segments - 1;
    const cut = isLast ? 0 : cutAfter(i, radius);
    const cutBoth = cutBefore + cut;
    const isTriangle = cutBoth * radius > lengths[i];
    const height = isTriangle ? lengths[i] / cutBoth : radius;
    const shiftA = height * cutBefore;
    const shiftB = height * cut;
    outline.lineTo(ax + ux * shiftA + uy * height, ay + uy * shiftA - ux * height);
    if (!isTriangle) {
      outline.lineTo(bx - ux * shiftB + uy * height, by - uy * shiftB - ux * height);
    }
    if (!isLast && cut === 0) {
      const nextX = unitX[i + 1];
      const nextY = unitY[i + 1];
      const cross = ux * nextY - uy * nextX;
      if (cross < 0) {
        outline.lineTo(bx, by);
      } else {
        outline.lineTo(bx + uy * radius, by - ux * radius);
        // Without the sign: a line that turns straight back may have -0 here, and bend by -π.
        const bend = Math.atan2(Math.abs(cross), ux * nextX + uy * nextY);
        outline.arcTo(bx, by, radius, bx + nextY * radius, by - nextX * radius, bend);
      }
    }
    cutBefore = cut;
  }
}
