import type { Measure } from './measure.ts';
import { ownMeasures } from './own-measures.ts';
import { plannedInForce } from './planned-in-force.ts';
import type { Plan } from './plan.ts';
import type { Programme } from './programme.ts';

/**
 * Every measure of the register, once: the planned ones as they stand here, in the order in which
 * the workspace brings them, then the plan's own. A programme that stands alone has no planned ones.
 */
export function registerMeasures(
  plan: Pick<Plan, 'measures'>,
  planned: readonly Measure[],
  programme: Pick<Programme, 'standsAlone'> | null,
): readonly Measure[] {
  const before = plannedInForce(plan, planned, programme);
  const own = ownMeasures(plan);
  if (last?.before === before && last.own === own) return last.all;
  const all = [...before, ...own];
  last = { before, own, all };
  return all;
}

let last: {
  readonly before: readonly Measure[];
  readonly own: readonly Measure[];
  readonly all: readonly Measure[];
} | null = null;
