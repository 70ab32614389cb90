import type { CellCurves } from './cell-curves.ts';
import { growFloat64 } from './grow-array.ts';

/** Above this many events the engine's own sort beats insertion, which wins on nearly sorted few. */
const INSERTION_LIMIT = 96;

/**
 * The heights at which something happens in a cell: a curve begins, ends or crosses another.
 * Between two events the curves keep their order from left to right.
 *
 * Heights are rounded, so near-coincident curves may swap a hair's breadth off an event. The swap
 * then changes the answer by the sliver between them and nothing else: order is decided anew in
 * every strip, and no topology is built that could break.
 */
export class SweepEvents {
  count = 0;
  y = new Float64Array(256);

  begin(bottom: number, top: number): void {
    this.y[0] = bottom;
    this.y[1] = top;
    this.count = 2;
  }

  add(y: number): void {
    if (this.count === this.y.length) this.y = growFloat64(this.y, this.count + 1);
    this.y[this.count++] = y;
  }

  sort(): void {
    const y = this.y;
    if (this.count > INSERTION_LIMIT) {
      y.subarray(0, this.count).sort();
      return;
    }
    for (let i = 1; i < this.count; i++) {
      const value = y[i];
      let j = i - 1;
      while (j >= 0 && y[j] > value) {
        y[j + 1] = y[j];
        j--;
      }
      y[j + 1] = value;
    }
  }

  /** Adds the heights at which curves `a` and `b` cross; may add one that is no true crossing. */
  addCrossings(curves: CellCurves, a: number, b: number): void {
    const { low, high, radius } = curves;
    const from = low[a] > low[b] ? low[a] : low[b];
    const to = high[a] < high[b] ? high[a] : high[b];
    if (to <= from) return;
    if (radius[a] === 0) {
      if (radius[b] === 0) this.addSegmentCrossing(curves, a, b, from, to);
      else this.addArcSegmentCrossings(curves, b, a, from, to);
    } else if (radius[b] === 0) this.addArcSegmentCrossings(curves, a, b, from, to);
    else this.addArcCrossings(curves, a, b, from, to);
  }

  private addSegmentCrossing(
    { anchorX, anchorY, slope }: CellCurves,
    a: number,
    b: number,
    from: number,
    to: number,
  ): void {
    const apartX = anchorX[a] - anchorX[b];
    const apartLow = apartX + slope[a] * (from - anchorY[a]) - slope[b] * (from - anchorY[b]);
    const apartHigh = apartX + slope[a] * (to - anchorY[a]) - slope[b] * (to - anchorY[b]);
    if ((apartLow < 0 && apartHigh > 0) || (apartLow > 0 && apartHigh < 0)) {
      this.add(from + ((to - from) * apartLow) / (apartLow - apartHigh));
    }
  }

  private addArcSegmentCrossings(
    { anchorX, anchorY, slope, radius }: CellCurves,
    arc: number,
    segment: number,
    from: number,
    to: number,
  ): void {
    const m = slope[segment];
    const x = anchorX[segment] + m * (anchorY[arc] - anchorY[segment]) - anchorX[arc];
    const a = 1 + m * m;
    const b = x * m;
    const discriminant = b * b - a * (x * x - radius[arc] * radius[arc]);
    if (discriminant <= 0) return;
    const root = Math.sqrt(discriminant);
    const upper = anchorY[arc] + (root - b) / a;
    const lower = anchorY[arc] - (root + b) / a;
    if (upper > from && upper < to) this.add(upper);
    if (lower > from && lower < to) this.add(lower);
  }

  private addArcCrossings(
    { anchorX, anchorY, radius }: CellCurves,
    a: number,
    b: number,
    from: number,
    to: number,
  ): void {
    const dx = anchorX[b] - anchorX[a];
    const dy = anchorY[b] - anchorY[a];
    const square = dx * dx + dy * dy;
    if (square === 0) return;
    const ra = radius[a] * radius[a];
    const along = (ra - radius[b] * radius[b] + square) / (2 * square);
    const asideSquare = ra / square - along * along;
    if (asideSquare < 0) return;
    const aside = Math.sqrt(asideSquare);
    const middle = anchorY[a] + along * dy;
    const upper = middle + aside * dx;
    const lower = middle - aside * dx;
    if (upper > from && upper < to) this.add(upper);
    if (lower > from && lower < to) this.add(lower);
  }
}
