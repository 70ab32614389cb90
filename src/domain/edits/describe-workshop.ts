import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { type Workshop, workshopKey } from '../workshop.ts';
import { workshopOf } from '../workshop-of.ts';

/**
 * What is said of the workshop changed, the rest as it was. `words` names it in the history where
 * it has no title. Refused by the plan's schema: what does not fit a field.
 */
export function describeWorkshop(
  plan: Plan,
  { change, words }: { readonly change: Partial<Workshop>; readonly words: string },
): Outcome<PlanPatch> {
  const title = change.title ?? workshopOf(plan).title;
  const note = { key: 'describeWorkshop', title: title === '' ? words : title } as const;
  return { ok: true, value: { note, changes: workshopChanges(plan, change) } };
}

/** The changes that make the plan's workshop so; its record is made where there is none. */
export function workshopChanges(plan: Plan, change: Partial<Workshop>): readonly PlanChange[] {
  if (!Object.hasOwn(plan.workshop, workshopKey)) {
    const record = { ...workshopOf(plan), ...change };
    return [{ do: 'put', collection: 'workshop', key: workshopKey, record }];
  }
  return Object.entries(change).map(([field, value]) => ({
    do: 'set',
    collection: 'workshop',
    key: workshopKey,
    field,
    value,
  }));
}
