import type { OwnKindId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import { ownKindsInOrder } from '../own-kinds-in-order.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { ranksToPlace } from '../ranks-to-place.ts';

/**
 * A kind of the plan's own put right after another, or first when `afterId` is null.
 * Refused: `no-kind` when either is not there.
 */
export function moveOwnKind(
  plan: Plan,
  { id, afterId }: { readonly id: OwnKindId; readonly afterId: OwnKindId | null },
): Outcome<PlanPatch> {
  const before = ownKindsInOrder(plan);
  const moved = before.find((kind) => kind.id === id);
  const others = before.filter((kind) => kind.id !== id);
  const index = afterId === null ? 0 : others.findIndex((kind) => kind.id === afterId) + 1;
  if (!moved || (afterId !== null && index === 0)) return { ok: false, reason: 'no-kind' };
  const note = { key: 'moveKind', title: moved.name } as const;
  if (before.indexOf(moved) === index) return { ok: true, value: { note, changes: [] } };
  const list = others.toSpliced(index, 0, moved);
  const ranks = ranksToPlace(
    list.map(({ order }) => order),
    index,
  );
  const changes = [...ranks].map(([at, order]): PlanChange => ({
    do: 'set',
    collection: 'kinds',
    key: list[at].id,
    field: 'order',
    value: order,
  }));
  return { ok: true, value: { note, changes } };
}
