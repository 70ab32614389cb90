import type { PlanCollection } from './plan.ts';

/** Collections that no checkpoint holds: going back to one leaves them as they are. */
export const lastingCollections = [
  'checkpoints',
  'contributions',
  'workshop',
  'steps',
  'ballots',
  'votes',
  'sheets',
] as const satisfies readonly PlanCollection[];

export type LastingCollection = (typeof lastingCollections)[number];

/** Whether going back to a checkpoint leaves a collection as it is. */
export function isLasting(collection: PlanCollection): collection is LastingCollection {
  return (lastingCollections as readonly PlanCollection[]).includes(collection);
}
