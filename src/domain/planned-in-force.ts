import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';
import type { Programme } from './programme.ts';

const none: readonly Measure[] = [];

/**
 * The planned measures as they stand here: those that the workspace brings (`planned`), each as the
 * plan says it where it has one of the same id, and last what the plan says of planned measures that
 * the workspace no longer brings. None with a programme that stands alone. The same list is given
 * again for as long as nothing in it changes.
 */
export function plannedInForce(
  plan: Pick<Plan, 'measures'>,
  planned: readonly Measure[],
  programme: Pick<Programme, 'standsAlone'> | null,
): readonly Measure[] {
  if (programme?.standsAlone) return none;
  if (last?.measures === plan.measures && last.planned === planned) return last.found;
  const replaced = Object.values(plan.measures).filter(({ group }) => group !== null);
  const before = last?.planned === planned ? last.found : planned;
  const found = replaced.length === 0 ? planned : sameOr(before, withReplaced(planned, replaced));
  last = { measures: plan.measures, planned, found };
  return found;
}

let last: {
  readonly measures: Plan['measures'];
  readonly planned: readonly Measure[];
  readonly found: readonly Measure[];
} | null = null;

function withReplaced(
  planned: readonly Measure[],
  replaced: readonly Measure[],
): readonly Measure[] {
  const byId = new Map(replaced.map((measure) => [measure.id, measure]));
  const known = new Set(planned.map(({ id }) => id));
  return [
    ...planned.map((measure) => byId.get(measure.id) ?? measure),
    ...replaced.filter(({ id }) => !known.has(id)),
  ];
}

function sameOr(before: readonly Measure[], now: readonly Measure[]): readonly Measure[] {
  const same = before.length === now.length && before.every((one, i) => one === now[i]);
  return same ? before : now;
}
