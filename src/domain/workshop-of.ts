import type { Plan } from './plan.ts';
import { type Workshop, workshopKey } from './workshop.ts';

const nothingSaid: Workshop = {
  title: '',
  heldOn: null,
  notes: '',
  resetAfterMinutes: 0,
  people: null,
};

/** What a plan says of its workshop; nothing is said where none is prepared. */
export function workshopOf(plan: Pick<Plan, 'workshop'>): Workshop {
  return Object.hasOwn(plan.workshop, workshopKey) ? plan.workshop[workshopKey] : nothingSaid;
}
