import {
  CENTER_X,
  CENTER_Y,
  CURVE_STRIDE,
  curveXAt,
  curveYAt,
  HIGH_X,
  HIGH_Y,
  LOW_X,
  LOW_Y,
  RADIUS,
  SIGN,
  SLOPE,
} from './curve-layout.ts';
import { growFloat64, growInt32 } from './grow-array.ts';

/**
 * Who owns a step of the winding along the left edge: 0 and above the piece of that number, below 0
 * a target: `TARGETS`, or for a target's crossing-free outline `ownerOfGroup`.
 */
export const TARGETS = -1;

/** The owner of the steps of a target's curves of this group. */
export function ownerOfGroup(group: number): number {
  return group < 0 ? TARGETS : -2 - group;
}

/** Curves of different outlines, or of one that crosses itself: crossings must be looked for. */
export const MAY_CROSS_ITSELF = -1;

/**
 * The curves inside the one cell at hand, cut to it, as structure of arrays. The winding number at
 * a point of the cell is the winding at the left edge at that height plus the signs of the curves
 * between. At the left edge it starts, at the cell's bottom, at a base (`targetBase`, or the base
 * of a piece) and changes by the steps.
 *
 * One instance is reused for every cell; nothing is allocated once the arrays have grown.
 */
export class CellCurves {
  left = 0;
  right = 0;
  bottom = 0;
  top = 0;

  count = 0;
  low = new Float64Array(64);
  high = new Float64Array(64);
  /** x = anchorX + slope · (y - anchorY), or the circle's centre. */
  anchorX = new Float64Array(64);
  anchorY = new Float64Array(64);
  slope = new Float64Array(64);
  radius = new Float64Array(64);
  minX = new Float64Array(64);
  maxX = new Float64Array(64);
  sign = new Int32Array(64);
  /** The number of the crossing-free outline it belongs to, or `MAY_CROSS_ITSELF`. */
  group = new Int32Array(64);

  targetBase = 0;
  stepCount = 0;
  stepY = new Float64Array(64);
  stepSign = new Int32Array(64);
  stepOwner = new Int32Array(64);

  begin(left: number, bottom: number, right: number, top: number): void {
    this.left = left;
    this.right = right;
    this.bottom = bottom;
    this.top = top;
    this.count = 0;
    this.stepCount = 0;
    this.targetBase = 0;
  }

  addStep(y: number, sign: number, owner: number): void {
    const n = this.stepCount;
    if (n === this.stepY.length) {
      this.stepY = growFloat64(this.stepY, n + 1);
      this.stepSign = growInt32(this.stepSign, n + 1);
      this.stepOwner = growInt32(this.stepOwner, n + 1);
    }
    this.stepY[n] = y;
    this.stepSign[n] = sign;
    this.stepOwner[n] = owner;
    this.stepCount = n + 1;
  }

  /** Adds what a curve touching the cell has inside it, and its step on the left edge. */
  addCurve(curves: Float64Array, curve: number, group: number): void {
    const { left, right, bottom, top } = this;
    const o = curve * CURVE_STRIDE;
    const curveLow = curves[o + LOW_Y];
    const curveHigh = curves[o + HIGH_Y];
    const sign = curves[o + SIGN];
    // Both ends by the walker's own expressions, so that both reach the same verdict.
    const xa = curveLow < bottom ? curveXAt(curves, o, bottom) : curves[o + LOW_X];
    const xb = curveHigh > top ? curveXAt(curves, o, top) : curves[o + HIGH_X];
    let ya = curveLow < bottom ? bottom : curveLow;
    let yb = curveHigh > top ? top : curveHigh;
    const beginsLeft = xa < left;
    const endsLeft = xb < left;
    let fromX = xa;
    let toX = xb;
    if (beginsLeft !== endsLeft) {
      const passes = curveYAt(curves, o, left);
      const y = passes < ya ? ya : passes > yb ? yb : passes;
      this.addStep(y, endsLeft ? sign : -sign, ownerOfGroup(group));
      if (beginsLeft) {
        ya = y;
        fromX = left;
      } else {
        yb = y;
        toX = left;
      }
    } else if (beginsLeft) return;
    if (curveLow === curveHigh) return;
    if (fromX >= right && toX >= right) return;
    if (fromX > right) {
      ya = Math.max(ya, curveYAt(curves, o, right));
      fromX = right;
    } else if (toX > right) {
      yb = Math.min(yb, curveYAt(curves, o, right));
      toX = right;
    }
    if (yb <= ya) return;
    const radius = curves[o + RADIUS];
    const n = this.count;
    this.reserve(n + 1);
    this.low[n] = ya;
    this.high[n] = yb;
    this.radius[n] = radius;
    if (radius === 0) {
      this.anchorX[n] = curves[o + LOW_X];
      this.anchorY[n] = curveLow;
      this.slope[n] = curves[o + SLOPE];
    } else {
      this.anchorX[n] = curves[o + CENTER_X];
      this.anchorY[n] = curves[o + CENTER_Y];
    }
    this.minX[n] = fromX < toX ? fromX : toX;
    this.maxX[n] = fromX < toX ? toX : fromX;
    this.sign[n] = sign;
    this.group[n] = group;
    this.count = n + 1;
  }

  /** Adds the part of a disc that lies in the cell. */
  addDisc(x: number, y: number, radius: number, group: number): void {
    const toLeft = this.left - x;
    const toRight = this.right - x;
    if (toRight <= -radius || toLeft >= radius) return;
    if (this.bottom >= y + radius || this.top <= y - radius) return;
    const leftChord = halfChord(radius, toLeft);
    const rightChord = halfChord(radius, toRight);
    if (leftChord > 0) {
      const chordLow = y - leftChord;
      const chordHigh = y + leftChord;
      if (chordLow < this.top && chordHigh > this.bottom) {
        if (chordLow <= this.bottom) this.targetBase++;
        else this.addStep(chordLow, 1, ownerOfGroup(group));
        if (chordHigh < this.top) this.addStep(chordHigh, -1, ownerOfGroup(group));
      }
    }
    // Each half circle shows where it is between the cell's left and right edge: nearest to the
    // height of the centre it may be cut off by one edge, towards its ends by the other.
    if (toLeft < 0) {
      this.addHalf(
        x,
        y,
        -radius,
        toLeft <= -radius ? 0 : leftChord,
        toRight < 0 ? rightChord : radius,
        group,
      );
    }
    if (toRight > 0) {
      this.addHalf(
        x,
        y,
        radius,
        toRight >= radius ? 0 : rightChord,
        toLeft > 0 ? leftChord : radius,
        group,
      );
    }
  }

  private addHalf(
    x: number,
    y: number,
    radius: number,
    nearest: number,
    furthest: number,
    group: number,
  ): void {
    if (nearest === 0) {
      this.addArc(x, y, radius, y - furthest, y + furthest, group);
    } else {
      this.addArc(x, y, radius, y - furthest, y - nearest, group);
      this.addArc(x, y, radius, y + nearest, y + furthest, group);
    }
  }

  private addArc(
    x: number,
    y: number,
    radius: number,
    from: number,
    to: number,
    group: number,
  ): void {
    const low = from > this.bottom ? from : this.bottom;
    const high = to < this.top ? to : this.top;
    if (high <= low) return;
    const size = radius < 0 ? -radius : radius;
    const atLow = halfChord(size, low - y);
    const atHigh = halfChord(size, high - y);
    const least = atLow < atHigh ? atLow : atHigh;
    const most = low < y && high > y ? size : atLow < atHigh ? atHigh : atLow;
    const n = this.count;
    this.reserve(n + 1);
    this.low[n] = low;
    this.high[n] = high;
    this.anchorX[n] = x;
    this.anchorY[n] = y;
    this.radius[n] = radius;
    this.minX[n] = radius < 0 ? x - most : x + least;
    this.maxX[n] = radius < 0 ? x - least : x + most;
    this.sign[n] = radius < 0 ? 1 : -1;
    this.group[n] = group;
    this.count = n + 1;
  }

  /** The x of curve i at a height between its ends. */
  xAt(i: number, y: number): number {
    const radius = this.radius[i];
    if (radius === 0) return this.anchorX[i] + this.slope[i] * (y - this.anchorY[i]);
    const reach = halfChord(radius, y - this.anchorY[i]);
    return radius > 0 ? this.anchorX[i] + reach : this.anchorX[i] - reach;
  }

  /** The height between `low` and `high` at which curve i, rising one way, passes the vertical at x. */
  yAt(i: number, x: number, low: number, high: number): number {
    const radius = this.radius[i];
    let y = low;
    if (radius !== 0) {
      const reach = halfChord(radius, x - this.anchorX[i]);
      y = this.anchorY[i] + ((low + high) / 2 >= this.anchorY[i] ? reach : -reach);
    } else if (this.slope[i] !== 0) y = this.anchorY[i] + (x - this.anchorX[i]) / this.slope[i];
    return y < low ? low : y > high ? high : y;
  }

  /** Adds curve i of another cell between two heights, where it has these least and greatest x. */
  addCut(from: CellCurves, i: number, low: number, high: number, minX: number, maxX: number): void {
    const n = this.count;
    this.reserve(n + 1);
    this.low[n] = low;
    this.high[n] = high;
    this.anchorX[n] = from.anchorX[i];
    this.anchorY[n] = from.anchorY[i];
    this.slope[n] = from.slope[i];
    this.radius[n] = from.radius[i];
    this.minX[n] = minX;
    this.maxX[n] = maxX;
    this.sign[n] = from.sign[i];
    this.group[n] = from.group[i];
    this.count = n + 1;
  }

  /** Makes one step of all at the same height for the same owner, and drops what cancels out. */
  mergeSteps(): void {
    const { stepCount, stepY, stepSign, stepOwner } = this;
    const order = Array.from({ length: stepCount }, (_, i) => i);
    order.sort((a, b) => stepY[a] - stepY[b] || stepOwner[a] - stepOwner[b]);
    const steps = order.map((i) => ({ y: stepY[i], sign: stepSign[i], owner: stepOwner[i] }));
    this.stepCount = 0;
    for (let i = 0; i < steps.length;) {
      const { y, owner } = steps[i];
      let sign = 0;
      for (; i < steps.length && steps[i].y === y && steps[i].owner === owner; i++) {
        sign += steps[i].sign;
      }
      if (sign !== 0) this.addStep(y, sign, owner);
    }
  }

  reserve(count: number): void {
    if (count <= this.low.length) return;
    this.low = growFloat64(this.low, count);
    this.high = growFloat64(this.high, count);
    this.anchorX = growFloat64(this.anchorX, count);
    this.anchorY = growFloat64(this.anchorY, count);
    this.slope = growFloat64(this.slope, count);
    this.radius = growFloat64(this.radius, count);
    this.minX = growFloat64(this.minX, count);
    this.maxX = growFloat64(this.maxX, count);
    this.sign = growInt32(this.sign, count);
    this.group = growInt32(this.group, count);
  }
}

function halfChord(radius: number, distance: number): number {
  const square = radius * radius - distance * distance;
  return square > 0 ? Math.sqrt(square) : 0;
}
