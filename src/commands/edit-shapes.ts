import type { ShapesEdit } from '../domain/edits/shapes-edit.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { selectMany } from './select-many.ts';
import { selectedMeasures } from './selected-measures.ts';

/**
 * Does something to the shapes of the selected measures in one step, selects what came of it and
 * says so; what is refused is said as well.
 */
export function editShapes(
  edit: (plan: Plan, ids: readonly MeasureId[]) => Outcome<ShapesEdit>,
  announcement: string,
): Outcome {
  const { plan } = appStore.getState().document;
  const shapes = edit(
    plan,
    selectedMeasures().map(({ id }) => id),
  );
  const done = makeEdit(shapes.ok ? { ok: true, value: shapes.value.patch } : shapes);
  if (!done.ok || !shapes.ok) return done;
  const { patch, results } = shapes.value;
  selectMany(results);
  announce(announcement, { title: patch.note.title ?? '', count: results.length });
  return done;
}

/** An id for a measure that is about to be made. */
export function newMeasureId(): MeasureId {
  return crypto.randomUUID() as MeasureId;
}
