import { CellCurves, MAY_CROSS_ITSELF, ownerOfGroup } from './cell-curves.ts';
import { cutCurves, type CutCurves } from './cut-curves.ts';
import { CellSweep } from './sweep-cell.ts';
import { windingIntegral } from './winding-integral.ts';

/** A sweep takes about the square of the number of curves; above this many they are divided. */
const CROWDED = 400;
/** Quarters of quarters … of a 50 m cell are then a twentieth of a millimetre wide. */
const DEEPEST = 20;

/** Whether a cell with so many curves is better answered by `CrowdedCell` than by a sweep. */
export function isCrowded(curveCount: number): boolean {
  return curveCount > CROWDED;
}

/**
 * The covered area of every piece of a cell that a great many curves pass: a spiky ring, or a heap
 * of targets. The cell is quartered until a part is simple: nothing in it, covered whole, a piece's
 * or a target's border alone (then one integral answers it), or few enough curves for a sweep. So
 * the work grows with the curves that truly lie among each other, not with their square.
 */
export class CrowdedCell {
  /** Per piece of the cell, m². Valid until the next `run`. */
  covered = new Float64Array(16);
  private pieceCount = 0;
  private readonly sweep = new CellSweep();
  private readonly byDepth: CutCurves[] = [];

  /** As `CellSweep.run`. */
  run(curves: CellCurves, targetCurves: number, pieceCount: number, pieceBases: Int32Array): void {
    this.pieceCount = pieceCount;
    if (this.covered.length < pieceCount) this.covered = new Float64Array(pieceCount);
    this.covered.fill(0);
    this.visit({ curves, bases: pieceBases.slice(0, pieceCount), targetCurves }, 0);
  }

  private visit(at: CutCurves, depth: number): void {
    const { curves, bases, targetCurves } = at;
    let targetSteps = 0;
    for (let i = 0; i < curves.stepCount; i++) {
      if (curves.stepOwner[i] < 0) targetSteps += Math.abs(curves.stepSign[i]);
    }
    // Every curve and step changes the winding by one at most.
    const isWhole = curves.targetBase > targetCurves + targetSteps;
    if (isWhole || targetCurves + targetSteps === 0) {
      if (curves.targetBase > 0) this.addPieces(at);
      return;
    }
    if (targetCurves === curves.count && !hasPieceSteps(curves)) {
      if (bases.every((base) => base <= 0)) return;
      if (isOneOutline(curves)) {
        // Others that cover the whole part lift the winding everywhere; then this is the whole.
        const whole = (curves.right - curves.left) * (curves.top - curves.bottom);
        const area = Math.min(whole, windingIntegral(curves, curves.targetBase));
        bases.forEach((base, piece) => {
          if (base > 0) this.covered[piece] += area;
        });
        return;
      }
    }
    if (!isCrowded(curves.count) || depth === DEEPEST || !this.divide(at, depth)) {
      this.sweep.run(curves, targetCurves, this.pieceCount, bases);
      for (let p = 0; p < this.pieceCount; p++) this.covered[p] += this.sweep.covered[p];
    }
  }

  /**
   * Visits the four quarters; false, with nothing done, when that would not help: curves that lie
   * upon each other stay together however small the parts.
   */
  private divide(at: CutCurves, depth: number): boolean {
    const { left, right, bottom, top, count } = at.curves;
    const middleX = (left + right) / 2;
    const middleY = (bottom + top) / 2;
    const quarters = [
      [left, bottom, middleX, middleY],
      [middleX, bottom, right, middleY],
      [left, middleY, middleX, top],
      [middleX, middleY, right, top],
    ] as const;
    const within = (this.byDepth[depth] ??= {
      curves: new CellCurves(),
      bases: new Int32Array(this.pieceCount),
      targetCurves: 0,
    });
    if (within.bases.length !== this.pieceCount) within.bases = new Int32Array(this.pieceCount);
    let almostAll = 0;
    for (const quarter of quarters) {
      cutCurves(at, ...quarter, within);
      if (within.curves.count > 0.75 * count) almostAll++;
    }
    if (almostAll > 1) return false;
    for (const quarter of quarters) {
      cutCurves(at, ...quarter, within);
      this.visit(within, depth + 1);
    }
    return true;
  }

  /** What the pieces have in the part, by their winding alone: it is 0 or 1 everywhere. */
  private addPieces({ curves, bases, targetCurves }: CutCurves): void {
    const { covered } = this;
    const { left, right, bottom, top, stepY, stepSign, stepOwner, sign, group } = curves;
    const width = right - left;
    for (let p = 0; p < this.pieceCount; p++) covered[p] += bases[p] * width * (top - bottom);
    for (let i = 0; i < curves.stepCount; i++) {
      if (stepOwner[i] >= 0) covered[stepOwner[i]] += stepSign[i] * width * (top - stepY[i]);
    }
    for (let i = targetCurves; i < curves.count; i++) {
      covered[-2 - group[i]] += sign[i] * areaRightOf(curves, i);
    }
  }
}

function areaRightOf(curves: CellCurves, i: number): number {
  const { low, high, right, anchorX, anchorY, slope } = curves;
  const toCurve = anchorX[i] + slope[i] * ((low[i] + high[i]) / 2 - anchorY[i]);
  return (right - toCurve) * (high[i] - low[i]);
}

function hasPieceSteps({ stepCount, stepOwner }: CellCurves): boolean {
  for (let i = 0; i < stepCount; i++) if (stepOwner[i] >= 0) return true;
  return false;
}

/** Whether all curves and steps are of one outline that does not cross itself. */
function isOneOutline({ count, group, stepCount, stepOwner }: CellCurves): boolean {
  if (count === 0 || group[0] === MAY_CROSS_ITSELF) return false;
  for (let i = 1; i < count; i++) if (group[i] !== group[0]) return false;
  const owner = ownerOfGroup(group[0]);
  for (let i = 0; i < stepCount; i++) if (stepOwner[i] !== owner) return false;
  return true;
}
