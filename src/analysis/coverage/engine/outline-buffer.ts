import { CURVE_STRIDE } from './curve-layout.ts';
import { growFloat64 } from './grow-array.ts';

/** Shorter moves than this come from rounding, not from the outline. */
const ROUNDING_METERS = 1e-11;
const QUARTER = Math.PI / 2;

/**
 * Draws closed outlines as curves (see `curve-layout.ts`) into one growing array, like a pen:
 * `moveTo`, `lineTo`, `arcTo`, `close`. Every stroke starts exactly where the last one ended, so
 * the outline has no gap for a winding number to slip through. Insides lie left of the pen.
 */
export class OutlineBuffer {
  curves = new Float64Array(256 * CURVE_STRIDE);
  count = 0;
  private penX = 0;
  private penY = 0;
  private startX = 0;
  private startY = 0;

  clear(): void {
    this.count = 0;
  }

  moveTo(x: number, y: number): void {
    this.penX = this.startX = x;
    this.penY = this.startY = y;
  }

  lineTo(x: number, y: number): void {
    const isRounding =
      Math.abs(x - this.penX) < ROUNDING_METERS && Math.abs(y - this.penY) < ROUNDING_METERS;
    if (!isRounding) this.strokeTo(x, y);
  }

  close(): void {
    this.strokeTo(this.startX, this.startY);
  }

  /** A closed ring of straight edges through vertices `first … end - 1` of x, y interleaved. */
  ring(coords: Float64Array, first: number, end: number): void {
    this.moveTo(coords[2 * first], coords[2 * first + 1]);
    for (let v = first + 1; v < end; v++) this.strokeTo(coords[2 * v], coords[2 * v + 1]);
    this.close();
  }

  /** Anticlockwise along the circle through the pen around the centre, by `sweep` in [0, 2π]. */
  arcTo(
    centerX: number,
    centerY: number,
    radius: number,
    x: number,
    y: number,
    sweep: number,
  ): void {
    // A bulge below a picometre is not worth a curve of its own.
    if (radius * sweep * sweep < 1e-11) {
      this.lineTo(x, y);
      return;
    }
    const start = Math.atan2(this.penY - centerY, this.penX - centerX);
    let quarter = Math.floor(start / QUARTER) + 1;
    for (; quarter * QUARTER < start + sweep; quarter++) {
      const turn = ((quarter % 4) + 4) % 4;
      const turnX = turn === 0 ? centerX + radius : turn === 2 ? centerX - radius : centerX;
      const turnY = turn === 1 ? centerY + radius : turn === 3 ? centerY - radius : centerY;
      this.quarterTo(centerX, centerY, radius, turnX, turnY, turn);
    }
    this.quarterTo(centerX, centerY, radius, x, y, ((quarter % 4) + 4) % 4);
  }

  /** Draws within one quarter of the circle, the one that ends at angle `endTurn` × 90°. */
  private quarterTo(
    centerX: number,
    centerY: number,
    radius: number,
    x: number,
    y: number,
    endTurn: number,
  ): void {
    const rises = endTurn === 0 || endTurn === 1;
    // Rounding can turn a sliver of arc at the circle's top or bottom over; its chord is as good.
    if (rises ? y <= this.penY : y >= this.penY) {
      this.strokeTo(x, y);
    } else if (rises) {
      this.put(this.penY, y, this.penX, x, centerX, centerY, radius, -1);
    } else {
      this.put(y, this.penY, x, this.penX, centerX, centerY, -radius, 1);
    }
    this.penX = x;
    this.penY = y;
  }

  private strokeTo(x: number, y: number): void {
    const fromX = this.penX;
    const fromY = this.penY;
    this.penX = x;
    this.penY = y;
    if (y > fromY) this.put(fromY, y, fromX, x, (x - fromX) / (y - fromY), 0, 0, -1);
    else if (y < fromY) this.put(y, fromY, x, fromX, (fromX - x) / (fromY - y), 0, 0, 1);
    else if (x !== fromX) this.put(y, y, fromX, x, 0, 0, 0, -1);
  }

  private put(
    lowY: number,
    highY: number,
    lowX: number,
    highX: number,
    slopeOrCenterX: number,
    centerY: number,
    radius: number,
    sign: number,
  ): void {
    const o = this.count * CURVE_STRIDE;
    if (o + CURVE_STRIDE > this.curves.length) {
      this.curves = growFloat64(this.curves, o + CURVE_STRIDE);
    }
    const curves = this.curves;
    curves[o] = lowY;
    curves[o + 1] = highY;
    curves[o + 2] = lowX;
    curves[o + 3] = highX;
    curves[o + 4] = slopeOrCenterX;
    curves[o + 5] = centerY;
    curves[o + 6] = radius;
    curves[o + 7] = sign;
    this.count++;
  }
}
