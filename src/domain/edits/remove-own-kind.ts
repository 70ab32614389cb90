import type { OwnKindId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import { measuresOfOwnKind } from '../own-kinds-in-order.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * A kind of the plan's own taken away. Its measures stay, as what the kind was like, so that no
 * number changes. Refused: `no-kind`.
 */
export function removeOwnKind(plan: Plan, { id }: { readonly id: OwnKindId }): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.kinds, id)) return { ok: false, reason: 'no-kind' };
  return {
    ok: true,
    value: {
      note: { key: 'removeKind', title: plan.kinds[id].name },
      changes: [
        ...measuresOfOwnKind(plan, id).map((measure) => ({
          do: 'set' as const,
          collection: 'measures' as const,
          key: measure.id,
          field: 'ownKind',
          value: null,
        })),
        { do: 'remove', collection: 'kinds', key: id },
      ],
    },
  };
}
