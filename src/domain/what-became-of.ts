import type { ContributionId, MeasureId } from './ids.ts';
import type { Plan } from './plan.ts';

/** What a resident can see of what became of their contribution. */
export type Became =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'shown' | 'answered';
      readonly answer: string;
      readonly answeredOn: string | null;
      readonly measures: readonly MeasureId[];
    };

/**
 * What became of a contribution, by a plan that everybody may see; `unknown` where it is not in it:
 * nobody has read it yet, it is not published, or the plan is older.
 */
export function whatBecameOf(id: ContributionId, plan: Pick<Plan, 'contributions'>): Became {
  if (!Object.hasOwn(plan.contributions, id)) return { status: 'unknown' };
  const { state, answer, answeredOn, measures } = plan.contributions[id];
  if (state !== 'shown') return { status: 'unknown' };
  return { status: answer === '' ? 'shown' : 'answered', answer, answeredOn, measures };
}
