import { type AllCells, answerAll } from './answer-all.ts';
import type { CellGrid } from './cell-grid.ts';
import { CellKernel } from './cell-kernel.ts';
import { ExactSums } from './exact-sums.ts';
import { OpenCells } from './open-cells.ts';
import type { PolygonSet } from './polygon-set.ts';
import { preparedParts, type PreparedParts } from './prepared-parts.ts';
import { readTarget } from './read-target.ts';
import { TargetCells } from './target-cells.ts';
import { TargetPieces } from './target-pieces.ts';
import type { PolygonRefusal, TargetOutcome, TargetShape } from './target-shape.ts';
import { TargetSlots } from './target-slots.ts';
import { Tiles } from './tiles.ts';

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

/**
 * The area of every part that lies under at least one target, exactly (arcs are arcs), while
 * targets come, move and go. Parts are fixed; they may overlap (each has its own answer), share
 * borders and leave gaps. All coordinates are metres of one local equal-area plane.
 *
 * The work is in four steps, one file each: a grid of cells holds the parts cut to it
 * (`prepareParts`); each target is drawn as closed outlines and laid on the cells where it may
 * matter (`TargetPieces`); cells whose state changed are answered again (`CellKernel`), those
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
  private readonly slots: TargetSlots;
  private readonly sums: ExactSums;
  private readonly kernel: CellKernel;
  private readonly all: AllCells;
  private readonly partPieceCount: number;
  private readonly areas: Float64Array;
  private dirtyCellsLast = 0;
  /** Counts changes of the targets, so that an answer in slices knows when it is out of date. */
  private edits = 0;

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
    const tiles = new Tiles(this.grid);
    this.targets = new TargetPieces(this.grid, this.cells, tiles);
    this.slots = new TargetSlots(this.targets);
    this.sums = new ExactSums(this.partAreas.length);
    this.kernel = new CellKernel(this.grid, pieces, this.cells, this.targets, this.sums);
    const open = new OpenCells(this.grid);
    const { cells, targets, kernel, sums } = this;
    this.all = { open, tiles, cells, targets, kernel, sums };
    this.areas = new Float64Array(this.partAreas.length);
  }

  /**
   * Puts a target on a slot (any small whole number from 0) in place of what was there. Stretches
   * of a long line that are as before stay where they are. A refused target leaves the slot empty.
   */
  setTarget(slot: number, shape: TargetShape): TargetOutcome {
    if (!Number.isInteger(slot) || slot < 0) throw new Error(`No target slot ${slot}`);
    const target = readTarget(shape);
    if (typeof target === 'string') {
      this.removeTarget(slot);
      return { refused: target };
    }
    this.edits++;
    this.slots.put(slot, target);
    return ACCEPTED;
  }

  /** Takes the slot's target away; an empty slot stays empty. */
  removeTarget(slot: number): void {
    this.edits++;
    this.slots.clear(slot);
  }

  clearTargets(): void {
    this.edits++;
    this.slots.clearAll();
    this.targets.clear();
    this.cells.clear();
  }

  /** m² under targets per part, NaN for a refused one. The array is the same at every call. */
  coveredAreas(): Float64Array {
    this.kernel.runs = 0;
    const { cells, kernel } = this;
    if (!cells.allDirty) this.layWhereUncovered();
    this.dirtyCellsLast = cells.allDirty ? cells.isAsked.length : cells.dirtyCount;
    if (cells.allDirty) {
      const slices = answerAll(this.all);
      while (slices.next().done !== true);
    } else {
      for (let i = 0; i < cells.dirtyCount; i++) kernel.update(cells.dirtyCells[i]);
      cells.forgetDirty();
    }
    this.sums.writeTo(this.areas);
    for (const part of this.refusedParts.keys()) this.areas[part] = NaN;
    return this.areas;
  }

  /**
   * Does the work of the next `coveredAreas` a slice at a time and yields the share done, 0 to 1.
   * It starts over when targets change on the way, and may be left at any point.
   */
  *answerInSlices(): Generator<number, void, void> {
    while (this.cells.allDirty) {
      const { edits } = this;
      for (const share of answerAll(this.all)) {
        yield share;
        if (this.edits !== edits) break;
      }
    }
  }

  /** Pieces that were parked because others covered all their cells, and no longer do. */
  private layWhereUncovered(): void {
    const { cells, targets } = this;
    for (let i = 0; i < cells.dirtyCount && !cells.allDirty; i++) {
      const cell = cells.dirtyCells[i];
      if (cells.wholeCover[cell] === 0) targets.layOver(cell);
    }
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
}
