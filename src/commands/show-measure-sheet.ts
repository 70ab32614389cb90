import type { MeasureId } from '../domain/ids.ts';
import { updateVisit } from './update-visit.ts';

/** Opens the card of a measure, or puts it away (null). */
export function showMeasureSheet(id: MeasureId | null): void {
  updateVisit({ measureShown: id });
}
