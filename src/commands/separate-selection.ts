import { separateParts } from '../domain/edits/separate-parts.ts';
import type { Outcome } from '../domain/outcome.ts';
import { editShapes, newMeasureId } from './edit-shapes.ts';

/** Makes a measure of each separate area of the selected measures. */
export function separateSelection(): Outcome {
  return editShapes(
    (plan, ids) => separateParts(plan, { ids, newId: newMeasureId }),
    'announce.partsSeparated',
  );
}
