import { deleteMeasure } from '../domain/edits/delete-measure.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { removeVertex } from './remove-vertex.ts';
import { select } from './select.ts';
import { selectedMeasure } from './selected-measure.ts';

/** Deletes the selected corner, else the selected measure; the message offers to undo it. */
export function deleteSelection(): Outcome {
  const measure = selectedMeasure();
  if (!measure) return { ok: false, reason: 'nothing-selected' };
  const { document, session } = appStore.getState();
  const { selection } = session;
  if (selection?.type === 'measure' && selection.vertex !== undefined) {
    return removeVertex(measure.id, selection.vertex);
  }
  const done = makeEdit(deleteMeasure(document.plan, { id: measure.id }));
  if (!done.ok) return done;
  select(null);
  const values = { title: measure.title };
  notify({ tone: 'info', key: 'notice.deleted', values, offersUndo: true });
  announce('announce.measureDeleted', values);
  return done;
}
