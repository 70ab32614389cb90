import type { CellKernel } from './cell-kernel.ts';
import type { ExactSums } from './exact-sums.ts';
import type { OpenCells } from './open-cells.ts';
import type { TargetCells } from './target-cells.ts';
import type { TargetPieces } from './target-pieces.ts';
import type { Tiles } from './tiles.ts';

const PIECES_A_SLICE = 1024;
const TILES_A_SLICE = 64;

/** What it takes to answer every cell. */
export interface AllCells {
  readonly open: OpenCells;
  readonly tiles: Tiles;
  readonly cells: TargetCells;
  readonly targets: TargetPieces;
  readonly kernel: CellKernel;
  readonly sums: ExactSums;
}

/**
 * Answers every cell anew, a slice of the work at a time; yields the share done, from 0 to 1.
 * First the parked outlines are laid where cells are open, then, since those have covered more
 * cells, the circles of discs; only then is each cell answered, once.
 */
export function* answerAll(all: AllCells): Generator<number, void, void> {
  const { tiles, cells, targets, kernel, sums } = all;
  yield* layWhereOpen(all, 'outlines', 0, 0.25);
  yield* layWhereOpen(all, 'discs', 0.25, 0.5);
  targets.indexParked();
  sums.clear();
  kernel.clear();
  const update = (first: number, end: number): void => kernel.updateTouched(first, end);
  for (let tile = 0; tile < tiles.count; tile++) {
    tiles.forEachRow(tile, update);
    if ((tile + 1) % TILES_A_SLICE === 0) yield 0.5 + (0.5 * tile) / tiles.count;
  }
  cells.forgetDirty();
}

function* layWhereOpen(
  { open, cells, targets }: AllCells,
  what: 'outlines' | 'discs',
  from: number,
  to: number,
): Generator<number, void, void> {
  open.survey(cells);
  const pieces = targets.parkedWhereOpen(open, what);
  for (let first = 0; first < pieces.length; first += PIECES_A_SLICE) {
    targets.lay(pieces.subarray(first, first + PIECES_A_SLICE));
    yield from + ((to - from) * Math.min(pieces.length, first + PIECES_A_SLICE)) / pieces.length;
  }
}
