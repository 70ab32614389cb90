import { changeMeasures } from '../domain/edits/change-measures.ts';
import { deleteMeasure } from '../domain/edits/delete-measure.ts';
import { titlesOf } from '../domain/edits/titles-of.ts';
import type { Measure } from '../domain/measure.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PlanPatch } from '../domain/plan-patch.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { removeVertex } from './remove-vertex.ts';
import { select } from './select.ts';
import { selectedMeasures } from './selected-measures.ts';

/** Deletes the selected corner, else all selected measures; the message offers to undo it. */
export function deleteSelection(): Outcome {
  const measures = selectedMeasures();
  const [first] = measures;
  if (!first) return { ok: false, reason: 'nothing-selected' };
  const { selection } = appStore.getState().session;
  if (selection?.type === 'measure' && selection.vertex !== undefined && measures.length === 1) {
    return removeVertex(first.id, selection.vertex);
  }
  const done = makeEdit(deletion(measures));
  if (!done.ok) return done;
  select(null);
  const values = { title: titlesOf(measures) };
  notify({ tone: 'info', key: 'notice.deleted', values, offersUndo: true });
  announce('announce.measureDeleted', values);
  return done;
}

function deletion(measures: readonly Measure[]): Outcome<PlanPatch> {
  const { plan } = appStore.getState().document;
  if (measures.length === 1) return deleteMeasure(plan, { id: measures[0].id });
  return changeMeasures(plan, {
    note: { key: 'deleteMeasure', title: titlesOf(measures) },
    remove: measures.map(({ id }) => id),
  });
}
