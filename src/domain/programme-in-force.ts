import type { BundledProgramme } from './bundled-programme.ts';
import type { Goal } from './goal.ts';
import {
  observationKey,
  type Indicator,
  type Observation,
  type ReferenceArea,
} from './indicator.ts';
import type { Plan } from './plan.ts';
import { programmeKey, type Programme } from './programme.ts';

/** The programme as it stands here: the workspace's own, with what the plan says instead. */
export interface ProgrammeInForce {
  /** null: the workspace brings none and nobody has begun one. */
  readonly programme: Programme | null;
  /** In their order; with a programme that stands alone only the plan's own. */
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  /** By `observationKey`. */
  readonly observations: ReadonlyMap<string, Observation>;
  readonly areas: readonly ReferenceArea[];
}

type ProgrammeParts = Pick<Plan, 'programme' | 'goals' | 'indicators' | 'observations'>;

/**
 * What the plan and the workspace say together. A record of the plan stands for the workspace's
 * with the same key. While neither changes, the same object is given again.
 */
export function programmeInForce(
  plan: ProgrammeParts,
  bundled: BundledProgramme | null,
): ProgrammeInForce {
  const { programme, goals, indicators, observations } = plan;
  if (
    last?.bundled === bundled &&
    last.parts.programme === programme &&
    last.parts.goals === goals &&
    last.parts.indicators === indicators &&
    last.parts.observations === observations
  ) {
    return last.found;
  }
  const own = Object.hasOwn(programme, programmeKey) ? programme[programmeKey] : null;
  const standsAlone = own?.standsAlone ?? false;
  const found: ProgrammeInForce = {
    programme: own ?? bundled?.programme ?? null,
    goals: inOrder(standsAlone ? [] : (bundled?.goals ?? []), goals),
    indicators: inOrder(bundled?.indicators ?? [], indicators),
    observations: observationsByKey(bundled?.observations ?? [], observations),
    areas: bundled?.areas ?? [],
  };
  last = { parts: { programme, goals, indicators, observations }, bundled, found };
  return found;
}

let last: {
  readonly parts: ProgrammeParts;
  readonly bundled: BundledProgramme | null;
  readonly found: ProgrammeInForce;
} | null = null;

function inOrder<Ranked extends { readonly id: string; readonly order: string }>(
  bundled: readonly Ranked[],
  own: Readonly<Record<string, Ranked>>,
): readonly Ranked[] {
  const brought = bundled.filter(({ id }) => !Object.hasOwn(own, id));
  return [...brought, ...Object.values(own)].toSorted((a, b) => {
    if (a.order !== b.order) return a.order < b.order ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

function observationsByKey(
  bundled: readonly Observation[],
  own: Readonly<Record<string, Observation>>,
): ReadonlyMap<string, Observation> {
  const all = new Map(
    bundled.map((one) => [observationKey(one.indicatorId, one.zoneId, one.year), one]),
  );
  for (const [key, one] of Object.entries(own)) all.set(key, one);
  return all;
}
