import { describeMeasures, type MeasureWords } from '../domain/edits/describe-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { makeEdit } from './make-edit.ts';
import { selectedMeasures } from './selected-measures.ts';
import { today } from './today.ts';

/** Changes what is said of a measure, planned or sketched; a new status is dated today. */
export function describeMeasure(id: MeasureId, words: MeasureWords): Outcome {
  return describeMeasuresAs([id], words);
}

/** Says the same of several measures, in one step. */
export function describeMeasuresAs(ids: readonly MeasureId[], words: MeasureWords): Outcome {
  if (ids.length === 0) return { ok: false, reason: 'nothing-selected' };
  const state = appStore.getState();
  const planned = plannedMeasures(state);
  return makeEdit(describeMeasures(state.document.plan, { ids, ...words, on: today(), planned }));
}

/** Says the same of all sketches that are selected, in one step. */
export function describeSelection(words: Omit<MeasureWords, 'title'>): Outcome {
  return describeMeasuresAs(
    selectedMeasures().map(({ id }) => id),
    words,
  );
}
