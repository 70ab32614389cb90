import { blankProgramme } from '../blank-programme.ts';
import type { BundledProgramme } from '../bundled-programme.ts';
import type { Goal } from '../goal.ts';
import type { GoalId, IndicatorId } from '../ids.ts';
import type { Indicator } from '../indicator.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';
import { programmeTemplate } from '../programme-template.ts';
import { programmeKey } from '../programme.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import { sameValue } from '../same-value.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';

/**
 * A programme of the plan's own, begun from nothing or after another one (`template`), in one step.
 * It stands alone, and takes the place of one of the plan's own and of all goals of the plan.
 * Indicators are taken over unless one that says the same is there; an id that something else here
 * has becomes a new one (`freshId`). Refused: `programme-no-title`.
 */
export function beginProgramme(
  plan: Plan,
  input: {
    readonly title: string;
    readonly template: BundledProgramme | null;
    readonly bundled: BundledProgramme | null;
    readonly freshId: () => string;
  },
): Outcome<PlanPatch> {
  const { template, bundled, freshId } = input;
  const title = fittingText(input.title.trim(), longestTitle);
  if (title === '') return { ok: false, reason: 'programme-no-title' };
  const { programme, goals, indicators } = template
    ? programmeTemplate(template, title)
    : { programme: blankProgramme(title), goals: [], indicators: [] };
  const measuredBy = takenOver(plan, bundled, indicators, freshId);
  const isOwnTemplate = template === bundled;
  const takenGoals = new Set((bundled?.goals ?? []).map(({ id }) => id));
  const begun = goals.map((goal): Goal => ({
    ...goal,
    id: isOwnTemplate || !takenGoals.has(goal.id) ? goal.id : (freshId() as GoalId),
    indicatorId: goal.indicatorId === null ? null : (measuredBy.ids.get(goal.indicatorId) ?? null),
  }));
  const kept = new Set<string>(begun.map(({ id }) => id));
  const changes: readonly PlanChange[] = [
    ...Object.keys(plan.goals)
      .filter((key) => !kept.has(key))
      .map((key): PlanChange => ({ do: 'remove', collection: 'goals', key })),
    { do: 'put', collection: 'programme', key: programmeKey, record: { ...programme } },
    ...measuredBy.added.map((record): PlanChange => ({
      do: 'put',
      collection: 'indicators',
      key: record.id,
      record: { ...record },
    })),
    ...begun.map((record): PlanChange => ({
      do: 'put',
      collection: 'goals',
      key: record.id,
      record: { ...record },
    })),
  ];
  return { ok: true, value: { note: { key: 'beginProgramme', title }, changes } };
}

/** Those to be added, last in their order, and which indicator here is which of the template's. */
function takenOver(
  plan: Plan,
  bundled: BundledProgramme | null,
  wanted: readonly Indicator[],
  freshId: () => string,
): { readonly added: readonly Indicator[]; readonly ids: ReadonlyMap<string, IndicatorId> } {
  const here = programmeInForce(plan, bundled).indicators;
  const ids = new Map<string, IndicatorId>();
  const added: Indicator[] = [];
  for (const one of wanted) {
    const same = here.find((known) => measuresTheSame(known, one));
    const isTaken = here.some(({ id }) => id === one.id);
    const id = same?.id ?? (isTaken ? (freshId() as IndicatorId) : one.id);
    ids.set(one.id, id);
    if (same) continue;
    // What the app reads of all homes it reads of one indicator.
    const isRoleTaken = here.some(({ role }) => role !== null && role === one.role);
    const order = rankAfterAll([...here, ...added].map((ranked) => ranked.order));
    added.push({ ...one, id, order, role: isRoleTaken ? null : one.role });
  }
  return { added, ids };
}

function measuresTheSame(a: Indicator, b: Indicator): boolean {
  const said = ({ title, definition, unit, decimals, better }: Indicator) => ({
    title,
    definition,
    unit,
    decimals,
    better,
  });
  return sameValue(said(a), said(b));
}
