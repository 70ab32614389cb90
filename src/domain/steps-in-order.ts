import type { Plan } from './plan.ts';
import type { WorkshopStep } from './workshop-step.ts';

/** The workshop's steps in their order; by id where two tabs gave two the same rank. */
export function stepsInOrder(plan: Pick<Plan, 'steps'>): readonly WorkshopStep[] {
  return Object.values(plan.steps).toSorted((a, b) => {
    if (a.order !== b.order) return a.order < b.order ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}
