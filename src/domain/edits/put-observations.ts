import type { BundledProgramme } from '../bundled-programme.ts';
import { observationKey, type Indicator, type Observation } from '../indicator.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';
import { sameValue } from '../same-value.ts';

/** What becomes of values that are put: they are added, replace others, or say the same. */
export interface ObservationCounts {
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
}

/** An edit of values, and how many it adds and replaces. */
export interface ObservationsPatch {
  readonly patch: PlanPatch;
  readonly counts: ObservationCounts;
}

export interface PutObservations {
  readonly observations: readonly Observation[];
  /** Indicators that come with them, in the same step. */
  readonly indicators?: readonly Indicator[];
  readonly bundled: BundledProgramme | null;
  /** Names what they are of in the history. */
  readonly words: string;
  /** They come from a file. */
  readonly isImport?: boolean;
}

/**
 * Values put in one step, with new indicators where they come with some. A value of the workspace
 * is replaced by one of the plan's own; one that says again what the workspace says takes the
 * plan's own away. Refused: `no-indicator` for a value of none; `observation-twice` (values: year)
 * for two of one zone and year; `nothing-new` when all is there already.
 */
export function putObservations(
  plan: Plan,
  { observations, indicators = [], bundled, words, isImport = false }: PutObservations,
): Outcome<ObservationsPatch> {
  const inForce = programmeInForce(plan, bundled);
  const known = new Set([...inForce.indicators, ...indicators].map(({ id }) => id));
  const brought = new Map(
    bundled?.observations.map((one) => [
      observationKey(one.indicatorId, one.zoneId, one.year),
      one,
    ]),
  );
  const changes = indicators.map((indicator): PlanChange => ({
    do: 'put',
    collection: 'indicators',
    key: indicator.id,
    record: { ...indicator },
  }));
  const met = new Set<string>();
  const counts = { added: 0, replaced: 0, same: 0 };
  for (const one of observations) {
    if (!known.has(one.indicatorId)) return { ok: false, reason: 'no-indicator' };
    const key = observationKey(one.indicatorId, one.zoneId, one.year);
    if (met.has(key)) return { ok: false, reason: 'observation-twice', values: { year: one.year } };
    met.add(key);
    const before = inForce.observations.get(key);
    if (sameValue(before, one)) {
      counts.same += 1;
      continue;
    }
    if (before) counts.replaced += 1;
    else counts.added += 1;
    changes.push(
      sameValue(brought.get(key), one)
        ? { do: 'remove', collection: 'observations', key }
        : { do: 'put', collection: 'observations', key, record: { ...one } },
    );
  }
  if (changes.length === 0) return { ok: false, reason: 'nothing-new' };
  const note = { key: noteOf(observations.length, isImport), title: words };
  return { ok: true, value: { patch: { note, changes }, counts } };
}

function noteOf(count: number, isImport: boolean): NoteKey {
  if (isImport) return 'importValues';
  return count === 1 ? 'setValue' : 'setValues';
}
