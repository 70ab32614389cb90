import type { PlanChange } from './plan-patch.ts';
import type { PlanCollection } from './plan.ts';
import { ranksToPlace } from './ranks-to-place.ts';

/**
 * The changes that put a record of a ranked list right after another, or first where `afterId` is
 * null; none where it stands there already. Null when either is not in the list.
 */
export function changesToMove(
  collection: PlanCollection,
  inOrder: readonly { readonly id: string; readonly order: string }[],
  id: string,
  afterId: string | null,
): readonly PlanChange[] | null {
  const moved = inOrder.find((record) => record.id === id);
  const others = inOrder.filter((record) => record.id !== id);
  const index = afterId === null ? 0 : others.findIndex((record) => record.id === afterId) + 1;
  if (!moved || (afterId !== null && index === 0)) return null;
  if (inOrder.indexOf(moved) === index) return [];
  const list = others.toSpliced(index, 0, moved);
  const ranks = ranksToPlace(
    list.map(({ order }) => order),
    index,
  );
  return [...ranks].map(([at, order]): PlanChange => ({
    do: 'set',
    collection,
    key: list[at].id,
    field: 'order',
    value: order,
  }));
}
