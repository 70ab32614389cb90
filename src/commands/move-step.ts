import { moveStep as move } from '../domain/edits/move-step.ts';
import type { StepId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { stepsInOrder } from '../domain/steps-in-order.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { stepName } from './step-name.ts';
import { stepWords } from './step-words.ts';

/** Moves a step one place earlier (−1) or later (1). */
export function moveStep(id: StepId, by: -1 | 1): Outcome {
  const { plan } = appStore.getState().document;
  const done = makeEdit(move(plan, { id, by, words: stepWords(plan, id) }));
  if (!done.ok) return done;
  const steps = stepsInOrder(appStore.getState().document.plan);
  const number = steps.findIndex((step) => step.id === id) + 1;
  announce('steps.moved', { title: stepName(steps[number - 1], number), number });
  return done;
}
