import { removeStep as remove } from '../domain/edits/remove-step.ts';
import type { StepId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { stepWords } from './step-words.ts';
import { updateWorkshop } from './update-workshop.ts';

/** Takes a step away; it can be had back at once. */
export function removeStep(id: StepId): Outcome {
  const { document, session } = appStore.getState();
  const words = stepWords(document.plan, id);
  const title = document.plan.steps[id]?.title || words;
  const done = makeEdit(remove(document.plan, { id, words }));
  if (!done.ok) return done;
  if (session.workshop.stepId === id) updateWorkshop({ stepId: null });
  notify({ tone: 'info', key: 'steps.removed', values: { title }, offersUndo: true });
  return done;
}
