import { areaLeftOfArc } from './arc-area.ts';
import type { CellCurves } from './cell-curves.ts';

/**
 * The winding number of the curves at hand summed over the cell, m², when it is `base` at the
 * bottom left corner. Where the winding is only ever 0 or 1 (one crossing-free outline) this is
 * the outline's area inside the cell, and no event has to be found for it.
 */
export function windingIntegral(curves: CellCurves, base: number): number {
  const { left, right, bottom, top, stepCount, stepY, stepSign, count } = curves;
  const { low, high, anchorX, anchorY, slope, radius, sign } = curves;
  const width = right - left;
  let leftEdge = base * (top - bottom);
  for (let i = 0; i < stepCount; i++) leftEdge += stepSign[i] * (top - stepY[i]);
  let area = leftEdge * width;
  for (let i = 0; i < count; i++) {
    const height = high[i] - low[i];
    const toCurve =
      radius[i] === 0
        ? (anchorX[i] - left + slope[i] * ((low[i] + high[i]) * 0.5 - anchorY[i])) * height
        : areaLeftOfArc(left, anchorX[i], anchorY[i], radius[i], low[i], high[i]);
    area += sign[i] * (width * height - toCurve);
  }
  return area;
}
