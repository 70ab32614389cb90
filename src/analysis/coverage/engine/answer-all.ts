import type { CellKernel } from './cell-kernel.ts';
import type { ExactSums } from './exact-sums.ts';
import type { OpenCells } from './open-cells.ts';
import type { TargetCells } from './target-cells.ts';
import type { TargetPieces } from './target-pieces.ts';

const PIECES_A_SLICE = 4096;
const CELLS_A_SLICE = 65_536;

/** What it takes to answer every cell. */
export interface AllCells {
  readonly open: OpenCells;
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
export function* answerAll({ open, cells, targets, kernel, sums }: AllCells) {
  const pieceCount = targets.used;
  const cellCount = cells.isAsked.length;
  const total = 2 * pieceCount + cellCount;
  open.survey(cells);
  for (let from = 0; from < pieceCount; from += PIECES_A_SLICE) {
    const end = Math.min(pieceCount, from + PIECES_A_SLICE);
    targets.layOutlinesWhereOpen(open, from, end);
    yield end / total;
  }
  open.survey(cells);
  for (let from = 0; from < pieceCount; from += PIECES_A_SLICE) {
    const end = Math.min(pieceCount, from + PIECES_A_SLICE);
    targets.layDiscsWhereOpen(open, from, end);
    yield (pieceCount + end) / total;
  }
  targets.indexParked();
  sums.clear();
  kernel.clear();
  for (let from = 0; from < cellCount; from += CELLS_A_SLICE) {
    const end = Math.min(cellCount, from + CELLS_A_SLICE);
    kernel.updateTouched(from, end);
    yield (2 * pieceCount + end) / total;
  }
  cells.forgetDirty();
}
