import { putCornerBack } from './put-corner-back.ts';
import { redoEdit } from './redo-edit.ts';

/** Makes the latest again that was taken back: a corner of what is being drawn, else a step. */
export function redoStep(): void {
  if (!putCornerBack()) redoEdit();
}
