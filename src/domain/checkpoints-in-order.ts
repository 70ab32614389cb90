import type { Checkpoint } from './checkpoint.ts';
import type { Plan } from './plan.ts';

/** The plan's checkpoints, the latest first; by id where two were made in the same moment. */
export function checkpointsInOrder(plan: Pick<Plan, 'checkpoints'>): readonly Checkpoint[] {
  return Object.values(plan.checkpoints).toSorted((a, b) => {
    const later = Date.parse(b.madeAt) - Date.parse(a.madeAt);
    return later === 0 ? (a.id < b.id ? -1 : 1) : later;
  });
}
