import type { MeasureId } from '../domain/ids.ts';
import { selectMany } from './select-many.ts';
import { selectedMeasures } from './selected-measures.ts';

/** Takes a measure of the plan into the selection, or out of it if it is there. */
export function addToSelection(id: MeasureId): void {
  const ids = selectedMeasures().map((measure) => measure.id);
  selectMany(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}
