import { type CellCurves, ownerOfGroup } from './cell-curves.ts';

/** The curves of a part of a cell, and the winding of every piece at that part's lower left corner. */
export interface CutCurves {
  readonly curves: CellCurves;
  bases: Int32Array<ArrayBuffer>;
  /** The first so many curves are those of targets. */
  targetCurves: number;
}

/**
 * Cuts what is in a cell to a rectangle within it, into `to` (with room for as many bases). The
 * winding along the rectangle's left edge is that along the cell's, changed by every curve in
 * between: where it passes the edge, and where it begins or ends left of it.
 */
export function cutCurves(
  from: CutCurves,
  left: number,
  bottom: number,
  right: number,
  top: number,
  to: CutCurves,
): void {
  const { curves, bases } = from;
  const { low, high, sign, group } = curves;
  const into = to.curves;
  into.begin(left, bottom, right, top);
  into.targetBase = curves.targetBase;
  to.bases.set(bases);
  to.targetCurves = 0;

  /** The winding changes at a height; below the rectangle that makes another base. */
  const change = (y: number, by: number, owner: number): void => {
    if (y >= top) return;
    if (y > bottom) into.addStep(y, by, owner);
    else if (owner < 0) into.targetBase += by;
    else to.bases[owner] += by;
  };
  for (let i = 0; i < curves.stepCount; i++) {
    change(curves.stepY[i], curves.stepSign[i], curves.stepOwner[i]);
  }
  for (let i = 0; i < curves.count; i++) {
    if (i === from.targetCurves) to.targetCurves = into.count;
    const owner = group[i] < -1 ? -2 - group[i] : ownerOfGroup(group[i]);
    if (curves.maxX[i] < left) {
      change(low[i], sign[i], owner);
      change(high[i], -sign[i], owner);
      continue;
    }
    if (high[i] <= bottom || low[i] >= top || curves.minX[i] >= right) continue;
    const turn = curves.radius[i] === 0 ? low[i] : curves.anchorY[i];
    if (turn > low[i] && turn < high[i]) {
      // A half circle of a disc goes out and comes back.
      cutOne(i, owner, low[i], turn);
      cutOne(i, owner, turn, high[i]);
    } else cutOne(i, owner, low[i], high[i]);
  }
  if (from.targetCurves === curves.count) to.targetCurves = into.count;
  into.mergeSteps();

  function cutOne(i: number, owner: number, since: number, until: number): void {
    const by = sign[i];
    let ya = since < bottom ? bottom : since;
    let yb = until > top ? top : until;
    if (yb <= ya) return;
    let xa = curves.xAt(i, ya);
    let xb = curves.xAt(i, yb);
    if (xa < left || xb < left) {
      if (xa < left) change(ya, by, owner);
      if (xb < left) change(yb, -by, owner);
      if (xa < left && xb < left) return;
      const y = curves.yAt(i, left, ya, yb);
      change(y, xa < left ? -by : by, owner);
      if (xa < left) {
        ya = y;
        xa = left;
      } else {
        yb = y;
        xb = left;
      }
    }
    if (xa >= right && xb >= right) return;
    if (xa > right) {
      ya = curves.yAt(i, right, ya, yb);
      xa = right;
    } else if (xb > right) {
      yb = curves.yAt(i, right, ya, yb);
      xb = right;
    }
    if (yb > ya) into.addCut(curves, i, ya, yb, xa < xb ? xa : xb, xa < xb ? xb : xa);
  }
}
