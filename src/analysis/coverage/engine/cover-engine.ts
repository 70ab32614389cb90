import type { CellGrid } from './cell-grid.ts';
import { CellKernel } from './cell-kernel.ts';
import { ExactSums } from './exact-sums.ts';
import { addPlanned, planTarget, type Stretch, type TargetPlan } from './plan-target.ts';
import type { PolygonSet } from './polygon-set.ts';
import { preparedParts, type PreparedParts } from './prepared-parts.ts';
import { TargetCells } from './target-cells.ts';
import { TargetPieces } from './target-pieces.ts';
import type { PolygonRefusal, TargetOutcome, TargetShape } from './target-shape.ts';

const ACCEPTED: TargetOutcome = { accepted: true };

/** What the last `coveredAreas` had to do, and how much the engine holds. */
export interface CoverEngineStats {
  readonly dirtyCellsLast: number;
  readonly kernelCellsLast: number;
  readonly cellMeters: number;
  readonly cells: number;
  readonly partPieces: number;
  readonly targetPieces: number;
  readonly targetCurves: number;
  readonly touches: number;
}

/** A piece on the cells and, for a stretch of a buffered line, what it was made from. */
interface LaidPiece {
  readonly piece: number;
  readonly stretch: Stretch | null;
}

/**
 * The area of every part that lies under at least one target, exactly (arcs are arcs), while
 * targets come, move and go. Parts are fixed; they may overlap (each has its own answer), share
 * borders and leave gaps. All coordinates are metres of one local equal-area plane.
 *
 * The work is in four steps, one file each: a grid of cells holds the parts cut to it
 * (`prepareParts`); each target is drawn as closed outlines (`planTarget`) and laid on the cells
 * (`layOutline`, `layDisc`); cells whose state changed are answered again (`CellKernel`), those
 * that a border passes by a sweep in strips (`CellSweep`). No union is ever built.
 *
 * Bad data never throws: a refused part is named in `refusedParts` and has NaN for its areas, so
 * that no sum can pass over it; a refused target is answered with its reason and covers nothing.
 */
export class CoverEngine {
  /** m² of each part; NaN for a refused one. */
  readonly partAreas: Float64Array;
  readonly refusedParts: ReadonlyMap<number, PolygonRefusal>;
  private readonly grid: CellGrid;
  private readonly cells: TargetCells;
  private readonly targets: TargetPieces;
  private readonly sums: ExactSums;
  private readonly kernel: CellKernel;
  private readonly partPieceCount: number;
  private readonly slots = new Map<number, readonly LaidPiece[]>();
  private readonly areas: Float64Array;
  private dirtyCellsLast = 0;

  /**
   * Cells of 50 m suit a city; 25 m many thin lines. Vast places get larger cells by themselves.
   * Engines for the same parts can share what was prepared of them (`preparedParts`).
   */
  constructor(parts: PolygonSet | PreparedParts, options: { readonly cellMeters?: number } = {}) {
    const prepared = 'pieces' in parts ? parts : preparedParts(parts, options.cellMeters);
    const { pieces } = prepared;
    this.partAreas = prepared.areas;
    this.refusedParts = prepared.refused;
    this.grid = prepared.grid;
    this.partPieceCount = pieces.count;
    this.cells = new TargetCells(pieces.content);
    this.targets = new TargetPieces(this.grid, this.cells);
    this.sums = new ExactSums(this.partAreas.length);
    this.kernel = new CellKernel(this.grid, pieces, this.cells, this.targets, this.sums);
    this.areas = new Float64Array(this.partAreas.length);
  }

  /**
   * Puts a target on a slot (any small whole number from 0) in place of what was there. Stretches
   * of a long line that are as before stay where they are. A refused target leaves the slot empty.
   */
  setTarget(slot: number, shape: TargetShape): TargetOutcome {
    if (!Number.isInteger(slot) || slot < 0) throw new Error(`No target slot ${slot}`);
    const plan = planTarget(shape);
    if (typeof plan === 'string') {
      this.removeTarget(slot);
      return { refused: plan };
    }
    this.replace(slot, plan);
    return ACCEPTED;
  }

  /** Takes the slot's target away; an empty slot stays empty. */
  removeTarget(slot: number): void {
    const laid = this.slots.get(slot);
    if (laid === undefined) return;
    for (const { piece } of laid) this.targets.remove(piece);
    this.slots.delete(slot);
  }

  clearTargets(): void {
    this.slots.clear();
    this.targets.clear();
    this.cells.clear();
  }

  /** m² under targets per part, NaN for a refused one. The array is the same at every call. */
  coveredAreas(): Float64Array {
    this.kernel.runs = 0;
    const { cells, kernel } = this;
    if (cells.allDirty) {
      this.sums.clear();
      kernel.clear();
      const cellCount = this.grid.columns * this.grid.rows;
      this.dirtyCellsLast = cellCount;
      for (let cell = 0; cell < cellCount; cell++) {
        if (cells.wholeCover[cell] > 0 || cells.firstTouch[cell] >= 0) kernel.update(cell);
      }
    } else {
      this.dirtyCellsLast = cells.dirtyCount;
      for (let i = 0; i < cells.dirtyCount; i++) kernel.update(cells.dirtyCells[i]);
    }
    cells.forgetDirty();
    this.sums.writeTo(this.areas);
    for (const part of this.refusedParts.keys()) this.areas[part] = NaN;
    return this.areas;
  }

  get stats(): CoverEngineStats {
    return {
      dirtyCellsLast: this.dirtyCellsLast,
      kernelCellsLast: this.kernel.runs,
      cellMeters: this.grid.cellMeters,
      cells: this.grid.columns * this.grid.rows,
      partPieces: this.partPieceCount,
      targetPieces: this.targets.count,
      targetCurves: this.targets.curveCount,
      touches: this.cells.touchCount,
    };
  }

  private replace(slot: number, plan: TargetPlan): void {
    const before = this.slots.get(slot) ?? [];
    const stays = plan.map((entry, i) => isSameStretch(entry, before[i]));
    before.forEach(({ piece }, i) => {
      if (!stays[i]) this.targets.remove(piece);
    });
    const laid = plan.map((entry, i) => {
      if (stays[i]) return before[i];
      const stretch = entry.kind === 'stretch' ? entry.stretch : null;
      return { piece: addPlanned(entry, this.targets), stretch };
    });
    this.slots.set(slot, laid);
  }
}

function isSameStretch(entry: TargetPlan[number], before: LaidPiece | undefined): boolean {
  const old = before?.stretch;
  if (entry.kind !== 'stretch' || !old) return false;
  const { coords, radiusMeters } = entry.stretch;
  return (
    radiusMeters === old.radiusMeters &&
    coords.length === old.coords.length &&
    coords.every((value, i) => value === old.coords[i])
  );
}
