import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';
import { publicPlan } from './public-plan.ts';

/** How many there are of something, and how many of them everybody sees. */
export interface PublicCount {
  readonly what: 'proposals' | 'measures' | 'presentations' | 'contributions';
  readonly all: number;
  readonly seen: number;
}

/**
 * Of a plan's own proposals (those put away left out), measures, texts for residents and
 * contributions: how many there are and how many `publicPlan` shows. `planned`: the measures that
 * the workspace brings, which everybody sees and which are not counted.
 */
export function publicCount(plan: Plan, planned: readonly Measure[]): readonly PublicCount[] {
  const seen = publicPlan(plan, planned);
  const own = ({ measures }: Plan) =>
    Object.values(measures).filter(({ group }) => group === null).length;
  return [
    {
      what: 'proposals',
      all: Object.values(plan.proposals).filter(({ archived }) => !archived).length,
      seen: Object.keys(seen.proposals).length,
    },
    { what: 'measures', all: own(plan), seen: own(seen) },
    {
      what: 'presentations',
      all: Object.keys(plan.presentations).length,
      seen: Object.keys(seen.presentations).length,
    },
    {
      what: 'contributions',
      all: Object.values(plan.contributions).filter(({ state }) => state !== 'withdrawn').length,
      seen: Object.keys(seen.contributions).length,
    },
  ];
}
