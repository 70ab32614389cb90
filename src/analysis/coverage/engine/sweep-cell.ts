import { areaLeftOfArc } from './arc-area.ts';
import type { CellCurves } from './cell-curves.ts';
import { growFloat64, growInt32 } from './grow-array.ts';
import { SweepEvents } from './sweep-events.ts';

/** Strips thinner than this (metres) hold less than a billionth of a square metre. */
const THINNEST_STRIP = 1e-12;

/**
 * The area of every piece of a cell that lies under at least one target, by horizontal strips: in
 * a strip no two curves cross, so they can be put in order once, at half height, and every stretch
 * with target winding ≥ 1 and piece winding ≥ 1 is the difference of two exact integrals.
 */
export class CellSweep {
  /** Per piece of the cell, m². Valid until the next `run`. */
  covered = new Float64Array(16);
  private pieceWinding = new Int32Array(16);
  private readonly events = new SweepEvents();
  /** Curves by where they begin, and those of the strip at hand from left to right. */
  private byLow = new Int32Array(64);
  private active = new Int32Array(64);
  private x = new Float64Array(64);

  /**
   * `curves` holds first `targetCurves` curves of targets, then those of pieces (group -2 - piece).
   * `pieceBases` has, from `firstBase` on, each piece's winding at the cell's bottom left corner.
   */
  run(curves: CellCurves, targetCurves: number, pieceCount: number, pieceBases: Int32Array): void {
    this.reserve(curves.count, pieceCount);
    this.covered.fill(0, 0, pieceCount);
    this.findEvents(curves, targetCurves);
    this.orderByLow(curves);
    sortSteps(curves);
    this.passStrips(curves, pieceCount, pieceBases);
  }

  private reserve(curveCount: number, pieceCount: number): void {
    if (this.byLow.length < curveCount) {
      this.byLow = growInt32(this.byLow, curveCount);
      this.active = growInt32(this.active, curveCount);
      this.x = growFloat64(this.x, curveCount);
    }
    if (this.covered.length < pieceCount) {
      this.covered = growFloat64(this.covered, pieceCount);
      this.pieceWinding = growInt32(this.pieceWinding, pieceCount);
    }
  }

  private findEvents(curves: CellCurves, targetCurves: number): void {
    const { count, low, high, minX, maxX, group, bottom, top, stepY, stepCount } = curves;
    const events = this.events;
    events.begin(bottom, top);
    for (let i = 0; i < count; i++) {
      if (low[i] > bottom) events.add(low[i]);
      if (high[i] < top) events.add(high[i]);
    }
    for (let i = 0; i < stepCount; i++) {
      if (stepY[i] > bottom && stepY[i] < top) events.add(stepY[i]);
    }
    for (let a = 0; a < targetCurves; a++) {
      const lowA = low[a];
      const highA = high[a];
      const minA = minX[a];
      const maxA = maxX[a];
      const groupA = group[a];
      for (let b = a + 1; b < count; b++) {
        if (low[b] >= highA || high[b] <= lowA || minX[b] > maxA || maxX[b] < minA) continue;
        if (group[b] === groupA && groupA >= 0) continue;
        events.addCrossings(curves, a, b);
      }
    }
    events.sort();
  }

  private orderByLow({ count, low }: CellCurves): void {
    const byLow = this.byLow;
    for (let i = 0; i < count; i++) {
      const value = low[i];
      let at = i;
      while (at > 0 && low[byLow[at - 1]] > value) {
        byLow[at] = byLow[at - 1];
        at--;
      }
      byLow[at] = i;
    }
  }

  private passStrips(curves: CellCurves, pieceCount: number, pieceBases: Int32Array): void {
    const { count, low, high, left, right, stepY, stepSign, stepOwner, stepCount } = curves;
    const { anchorX, anchorY, slope, radius, sign, group } = curves;
    const { byLow, active, x, covered, pieceWinding } = this;
    const y = this.events.y;
    const strips = this.events.count - 1;
    const pieceBase = this.pieceBase(pieceBases, pieceCount);
    let targetBase = curves.targetBase;
    let nextStep = 0;
    let entered = 0;
    let activeCount = 0;
    for (let strip = 0; strip < strips; strip++) {
      const from = y[strip];
      const to = y[strip + 1];
      const height = to - from;
      if (height < THINNEST_STRIP) continue;
      const middle = (from + to) * 0.5;
      for (; nextStep < stepCount && stepY[nextStep] <= middle; nextStep++) {
        if (stepOwner[nextStep] < 0) targetBase += stepSign[nextStep];
        else pieceBase[stepOwner[nextStep]] += stepSign[nextStep];
      }

      // The last strip's order is nearly this one's: insertion moves only what crossed.
      let ordered = 0;
      const carried = activeCount;
      for (let k = 0; ; k++) {
        let curve: number;
        if (k < carried) curve = active[k];
        else if (entered < count && low[byLow[entered]] <= middle) curve = byLow[entered++];
        else break;
        if (high[curve] <= middle) continue;
        const r = radius[curve];
        let at: number;
        if (r === 0) at = anchorX[curve] + slope[curve] * (middle - anchorY[curve]);
        else {
          const up = middle - anchorY[curve];
          const square = r * r - up * up;
          const reach = square > 0 ? Math.sqrt(square) : 0;
          at = r > 0 ? anchorX[curve] + reach : anchorX[curve] - reach;
        }
        x[curve] = at < left ? left : at > right ? right : at;
        let place = ordered++;
        while (place > 0 && x[active[place - 1]] > x[curve]) {
          active[place] = active[place - 1];
          place--;
        }
        active[place] = curve;
      }
      activeCount = ordered;

      let winding = targetBase;
      let areaBefore = 0;
      for (let p = 0; p < pieceCount; p++) pieceWinding[p] = pieceBase[p];
      for (let k = 0; k < activeCount; k++) {
        const curve = active[k];
        const isPiece = group[curve] < -1;
        const windingAfter = isPiece ? winding : winding + sign[curve];
        // Only where coverage begins or ends, or a piece does under coverage, is an area needed.
        if (winding > 0 ? isPiece || windingAfter <= 0 : windingAfter > 0) {
          const r = radius[curve];
          const area =
            r === 0 || x[curve] <= left || x[curve] >= right
              ? (x[curve] - left) * height
              : areaLeftOfArc(left, anchorX[curve], anchorY[curve], r, from, to);
          if (winding > 0) {
            for (let p = 0; p < pieceCount; p++) {
              if (pieceWinding[p] > 0) covered[p] += area - areaBefore;
            }
          }
          areaBefore = area;
        }
        if (isPiece) pieceWinding[-2 - group[curve]] += sign[curve];
        else winding = windingAfter;
      }
      if (winding > 0) {
        const area = (right - left) * height - areaBefore;
        for (let p = 0; p < pieceCount; p++) if (pieceWinding[p] > 0) covered[p] += area;
      }
    }
  }

  private bases = new Int32Array(16);

  private pieceBase(pieceBases: Int32Array, pieceCount: number): Int32Array {
    if (this.bases.length < pieceCount) this.bases = growInt32(this.bases, pieceCount);
    for (let p = 0; p < pieceCount; p++) this.bases[p] = pieceBases[p];
    return this.bases;
  }
}

function sortSteps({ stepCount, stepY, stepSign, stepOwner }: CellCurves): void {
  for (let i = 1; i < stepCount; i++) {
    const y = stepY[i];
    const sign = stepSign[i];
    const owner = stepOwner[i];
    let at = i;
    for (; at > 0 && stepY[at - 1] > y; at--) {
      stepY[at] = stepY[at - 1];
      stepSign[at] = stepSign[at - 1];
      stepOwner[at] = stepOwner[at - 1];
    }
    stepY[at] = y;
    stepSign[at] = sign;
    stepOwner[at] = owner;
  }
}
