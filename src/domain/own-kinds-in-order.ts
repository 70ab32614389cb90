import type { OwnKind } from './own-kind.ts';
import type { OwnKindId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';

/** The plan's own kinds in their order; of two with one rank the id decides, in every tab alike. */
export function ownKindsInOrder({ kinds }: Pick<Plan, 'kinds'>): readonly OwnKind[] {
  return Object.values(kinds).toSorted((a, b) => {
    if (a.order !== b.order) return a.order < b.order ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** The measures of the plan that are of an own kind. */
export function measuresOfOwnKind(plan: Plan, id: OwnKindId): readonly Measure[] {
  return Object.values(plan.measures).filter(({ ownKind }) => ownKind === id);
}
