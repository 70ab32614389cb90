import type { BundledProgramme } from '../bundled-programme.ts';
import type { IndicatorId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';
import type { Words } from '../words.ts';

/**
 * An indicator of the plan's own taken away with its values. One that stands for the workspace's
 * goes alone: the workspace's stands again, and so do the values. `say` gives words to be shown.
 * Refused: `no-indicator`; `indicator-of-workspace` where the plan has none of its own under the id;
 * `indicator-in-goals` (values: goals, count) while goals are measured by it.
 */
export function removeIndicator(
  plan: Plan,
  input: {
    readonly id: IndicatorId;
    readonly bundled: BundledProgramme | null;
    readonly say: (words: Words) => string;
  },
): Outcome<PlanPatch> {
  const { id, bundled, say } = input;
  const isBundled = bundled?.indicators.some((one) => one.id === id) ?? false;
  if (!Object.hasOwn(plan.indicators, id)) {
    return { ok: false, reason: isBundled ? 'indicator-of-workspace' : 'no-indicator' };
  }
  const title = say(plan.indicators[id].title);
  const itself: PlanChange = { do: 'remove', collection: 'indicators', key: id };
  if (isBundled) {
    return { ok: true, value: { note: { key: 'resetIndicator', title }, changes: [itself] } };
  }
  const goals = programmeInForce(plan, bundled).goals.filter((goal) => goal.indicatorId === id);
  if (goals.length > 0) {
    const values = { goals: goals.map((goal) => say(goal.title)).join(', '), count: goals.length };
    return { ok: false, reason: 'indicator-in-goals', values };
  }
  const values = Object.entries(plan.observations)
    .filter(([, one]) => one.indicatorId === id)
    .map(([key]): PlanChange => ({ do: 'remove', collection: 'observations', key }));
  return {
    ok: true,
    value: { note: { key: 'removeIndicator', title }, changes: [...values, itself] },
  };
}
