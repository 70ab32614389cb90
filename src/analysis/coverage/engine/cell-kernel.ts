import type { CellGrid } from './cell-grid.ts';
import { CellCurves, MAY_CROSS_ITSELF } from './cell-curves.ts';
import { CrowdedCell, isCrowded } from './crowded-cell.ts';
import type { ExactSums } from './exact-sums.ts';
import { growInt32 } from './grow-array.ts';
import { isPure, NO_PART, partOfPure, type PartPieces } from './part-pieces.ts';
import { CellSweep } from './sweep-cell.ts';
import type { TargetCells } from './target-cells.ts';
import { discOfTouch, type TargetPieces } from './target-pieces.ts';
import { windingIntegral } from './winding-integral.ts';

/** The base of the one piece of a pure cell: inside from edge to edge. */
const PURE_BASE = Int32Array.of(1);

/**
 * Answers one cell: how much of each part in it is covered. Most cells need no geometry (covered
 * whole, or touched by nothing); the rest are swept.
 */
export class CellKernel {
  /** Cells swept or integrated since the count was last set to 0. */
  runs = 0;
  private readonly curves = new CellCurves();
  private readonly sweep = new CellSweep();
  private readonly crowded = new CrowdedCell();
  private bases = new Int32Array(16);
  private readonly coveredOfPure: Float64Array;
  private readonly coveredOfPiece: Float64Array;

  constructor(
    private readonly grid: CellGrid,
    private readonly parts: PartPieces,
    private readonly cells: TargetCells,
    private readonly targets: TargetPieces,
    private readonly sums: ExactSums,
  ) {
    this.coveredOfPure = new Float64Array(parts.content.length);
    this.coveredOfPiece = new Float64Array(parts.count);
  }

  /** Forgets every cell's answer; the sums are to be cleared by the caller. */
  clear(): void {
    this.coveredOfPure.fill(0);
    this.coveredOfPiece.fill(0);
  }

  /** Updates the cells from `from` to before `end` that a target covers or touches. */
  updateTouched(from: number, end: number): void {
    const { wholeCover, firstTouch } = this.cells;
    for (let cell = from; cell < end; cell++) {
      if (wholeCover[cell] > 0 || firstTouch[cell] >= 0) this.update(cell);
    }
  }

  /** Computes the cell's answer again and puts it in place of the old one in the sums. */
  update(cell: number): void {
    const content = this.parts.content[cell];
    if (content === NO_PART) return;
    const isWhole = this.cells.wholeCover[cell] > 0;
    const isTouched = this.cells.firstTouch[cell] >= 0;
    if (isPure(content)) this.updatePure(cell, partOfPure(content), isWhole, isTouched);
    else if (isWhole || !isTouched) this.settle(content, isWhole);
    else this.updateMixed(cell, content);
  }

  private updatePure(cell: number, part: number, isWhole: boolean, isTouched: boolean): void {
    let covered = 0;
    if (isWhole) covered = this.grid.cellMeters * this.grid.cellMeters;
    else if (isTouched) covered = this.coveredInPure(cell);
    const before = this.coveredOfPure[cell];
    if (covered === before) return;
    this.coveredOfPure[cell] = covered;
    this.replaceInSum(part, before, covered);
  }

  private coveredInPure(cell: number): number {
    const group = this.gather(cell);
    const { curves } = this;
    if (curves.count === 0 && curves.stepCount === 0) {
      return curves.targetBase > 0 ? this.grid.cellMeters * this.grid.cellMeters : 0;
    }
    if (group !== MAY_CROSS_ITSELF) return windingIntegral(curves, curves.targetBase);
    const way = isCrowded(curves.count) ? this.crowded : this.sweep;
    way.run(curves, curves.count, 1, PURE_BASE);
    return way.covered[0];
  }

  private updateMixed(cell: number, firstPiece: number): void {
    this.gather(cell);
    const { curves, parts } = this;
    if (curves.count === 0 && curves.stepCount === 0) {
      this.settle(firstPiece, curves.targetBase > 0);
      return;
    }
    const targetCurves = curves.count;
    let pieceCount = 0;
    for (let piece = firstPiece; piece >= 0; piece = parts.next[piece]) pieceCount++;
    this.bases = growInt32(this.bases, pieceCount);
    parts.addTo(curves, firstPiece, this.bases);
    const way = isCrowded(curves.count) ? this.crowded : this.sweep;
    way.run(curves, targetCurves, pieceCount, this.bases);
    let ordinal = 0;
    for (let piece = firstPiece; piece >= 0; piece = parts.next[piece]) {
      this.setPiece(piece, way.covered[ordinal++]);
    }
  }

  /** All pieces of the cell covered whole, or none of them. */
  private settle(firstPiece: number, isWhole: boolean): void {
    const { next, area } = this.parts;
    for (let piece = firstPiece; piece >= 0; piece = next[piece]) {
      this.setPiece(piece, isWhole ? area[piece] : 0);
    }
  }

  private setPiece(piece: number, covered: number): void {
    const before = this.coveredOfPiece[piece];
    if (covered === before) return;
    this.coveredOfPiece[piece] = covered;
    this.replaceInSum(this.parts.part[piece], before, covered);
  }

  private replaceInSum(part: number, before: number, covered: number): void {
    // Not their difference: it would be rounded, and the sums could no longer be exact.
    if (before !== 0) this.sums.add(part, -before);
    if (covered !== 0) this.sums.add(part, covered);
  }

  /**
   * Cuts everything that touches the cell to it. Answers the crossing-free outline all of it
   * belongs to, or `MAY_CROSS_ITSELF` when there are several or that one is not crossing-free.
   */
  private gather(cell: number): number {
    this.runs++;
    const { grid, curves, cells, targets } = this;
    const row = Math.floor(cell / grid.columns);
    const column = cell - row * grid.columns;
    curves.begin(
      grid.leftOf(column),
      grid.bottomOf(row),
      grid.leftOf(column + 1),
      grid.bottomOf(row + 1),
    );
    curves.targetBase = cells.cornerWinding[cell];
    const { nextTouch, touchItem } = cells;
    const { discs, curveGroup } = targets;
    let onlyGroup = -2;
    for (let touch = cells.firstTouch[cell]; touch >= 0; touch = nextTouch[touch]) {
      const item = touchItem[touch];
      let group: number;
      if (item < 0) {
        group = discOfTouch(item);
        curves.addDisc(discs[3 * group], discs[3 * group + 1], discs[3 * group + 2], group);
      } else {
        group = curveGroup[item];
        curves.addCurve(targets.curves, item, group);
      }
      onlyGroup = onlyGroup === -2 || onlyGroup === group ? group : MAY_CROSS_ITSELF;
    }
    return onlyGroup;
  }
}
