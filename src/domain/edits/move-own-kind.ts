import { changesToMove } from '../changes-to-move.ts';
import type { OwnKindId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import { ownKindsInOrder } from '../own-kinds-in-order.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * A kind of the plan's own put right after another, or first when `afterId` is null.
 * Refused: `no-kind` when either is not there.
 */
export function moveOwnKind(
  plan: Plan,
  { id, afterId }: { readonly id: OwnKindId; readonly afterId: OwnKindId | null },
): Outcome<PlanPatch> {
  const changes = changesToMove('kinds', ownKindsInOrder(plan), id, afterId);
  if (!changes) return { ok: false, reason: 'no-kind' };
  return { ok: true, value: { note: { key: 'moveKind', title: plan.kinds[id].name }, changes } };
}
