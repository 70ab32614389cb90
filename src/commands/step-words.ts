import type { StepId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { stepsInOrder } from '../domain/steps-in-order.ts';
import { t } from '../text/translate.ts';

/** What the history calls a step that has no title: by its number. */
export function stepWords(plan: Plan, id: StepId): string {
  const at = stepsInOrder(plan).findIndex((step) => step.id === id);
  return t('steps.nameless', { number: at + 1 });
}
