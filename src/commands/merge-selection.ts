import { mergeMeasures } from '../domain/edits/merge-measures.ts';
import { titlesOf } from '../domain/edits/titles-of.ts';
import type { Outcome } from '../domain/outcome.ts';
import { editShapes } from './edit-shapes.ts';
import { notify } from './notify.ts';
import { selectedMeasures } from './selected-measures.ts';

/** Makes one measure of the selected areas or lines: the first, which takes up the others. */
export function mergeSelection(): Outcome {
  const [first, ...others] = selectedMeasures();
  const done = editShapes((plan, ids) => mergeMeasures(plan, { ids }), 'announce.shapesMerged');
  if (!done.ok || !first) return done;
  const values = { title: first.title, others: titlesOf(others), count: others.length };
  notify({ tone: 'info', key: 'notice.merged', values, offersUndo: true });
  return done;
}
