import type { ContributionId, MeasureId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText } from '../schema/text-rules.ts';
import { addMeasure, type NewMeasure } from './add-measure.ts';
import { describeContributions } from './describe-contributions.ts';

const longestOrigin = 200;

/**
 * A new measure, an idea, that contributions asked for, and their links to it, in one step. `origin`
 * says where it comes from. Refused for the reasons of `addMeasure` and `describeContributions`.
 */
export function takeUpContributions(
  plan: Plan,
  {
    ids,
    measure,
    origin,
  }: {
    readonly ids: readonly ContributionId[];
    readonly measure: NewMeasure;
    readonly origin: string;
  },
): Outcome<PlanPatch> {
  const added = addMeasure(plan, measure);
  if (!added.ok) return added;
  const measures: readonly MeasureId[] = [measure.id];
  const linked = describeContributions(plan, { ids, change: { do: 'link', measures } });
  if (!linked.ok) return linked;
  const value = fittingText(origin, longestOrigin);
  return {
    ok: true,
    value: {
      note: { key: 'takeUpContributions', title: measure.title },
      changes: [
        ...added.value.changes,
        { do: 'set', collection: 'measures', key: measure.id, field: 'origin', value },
        ...linked.value.changes,
      ],
    },
  };
}
