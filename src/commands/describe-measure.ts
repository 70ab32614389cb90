import { describeMeasure as describe } from '../domain/edits/describe-measure.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';

/** Changes what is said of a measure: its name, note or status. */
export function describeMeasure(
  id: MeasureId,
  words: Partial<Pick<Measure, 'title' | 'note' | 'status'>>,
): Outcome {
  const { plan } = appStore.getState().document;
  return makeEdit(describe(plan, { id, ...words }));
}
