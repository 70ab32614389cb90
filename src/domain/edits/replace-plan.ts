import type { Outcome } from '../outcome.ts';
import { tablesOf } from '../plan-tables.ts';
import type { EditNote, PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan, PlanCollection } from '../plan.ts';
import { sameValue } from '../same-value.ts';

/** Entries go before what they point to, and come after it. */
const goingOrder: readonly PlanCollection[] = [
  'entries',
  'measures',
  'proposals',
  'questions',
  'weights',
  'kinds',
  'checkpoints',
  'zones',
  'reportNotes',
  'observations',
  'indicators',
  'goals',
  'programme',
  'presentations',
  'contributions',
  'votes',
  'steps',
  'ballots',
  'sheets',
  'workshop',
];
const comingOrder: readonly PlanCollection[] = [
  'info',
  'kinds',
  'proposals',
  'measures',
  'entries',
  'questions',
  'weights',
  'checkpoints',
  'zones',
  'programme',
  'goals',
  'indicators',
  'observations',
  'reportNotes',
  'presentations',
  'contributions',
  'workshop',
  'steps',
  'ballots',
  'votes',
  'sheets',
];

/**
 * Another plan in place of this one, as one edit that can be taken back: opening a file, or
 * clearing. Records under the same key keep what is equal in both;
 * those that are equal throughout are no part of it.
 */
export function replacePlan(
  plan: Plan,
  input: { readonly by: Plan; readonly note: EditNote },
): Outcome<PlanPatch> {
  const now = tablesOf(plan);
  const then = tablesOf(input.by);
  const going = goingOrder.flatMap((collection) =>
    Object.keys(now[collection])
      .filter((key) => !Object.hasOwn(then[collection], key))
      .map((key): PlanChange => ({ do: 'remove', collection, key })),
  );
  const coming = comingOrder.flatMap((collection) =>
    Object.entries(then[collection]).flatMap(([key, record]): readonly PlanChange[] =>
      record && !sameValue(now[collection][key], record)
        ? [{ do: 'put', collection, key, record }]
        : [],
    ),
  );
  return { ok: true, value: { note: input.note, changes: [...going, ...coming] } };
}
