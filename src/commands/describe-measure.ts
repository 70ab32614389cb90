import { describeMeasures, type MeasureWords } from '../domain/edits/describe-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { selectedMeasures } from './selected-measures.ts';

/** Changes what is said of a measure: its name, note, status, homes, cost, zones or period. */
export function describeMeasure(id: MeasureId, words: MeasureWords): Outcome {
  const { plan } = appStore.getState().document;
  return makeEdit(describeMeasures(plan, { ids: [id], ...words }));
}

/** Says the same of all that is selected, in one step. */
export function describeSelection(words: Omit<MeasureWords, 'title'>): Outcome {
  const ids = selectedMeasures().map(({ id }) => id);
  if (ids.length === 0) return { ok: false, reason: 'nothing-selected' };
  const { plan } = appStore.getState().document;
  return makeEdit(describeMeasures(plan, { ids, ...words }));
}
