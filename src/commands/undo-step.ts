import { takeBackCorner } from './take-back-corner.ts';
import { undoEdit } from './undo-edit.ts';

/** Takes back the latest: a corner of what is being drawn, else the latest step of the plan. */
export function undoStep(): void {
  if (!takeBackCorner()) undoEdit();
}
