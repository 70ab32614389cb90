import type { MeasureId } from '../ids.ts';
import { areInOrder, dateStatus } from '../date-status.ts';
import type { Measure } from '../measure.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { changeMeasures } from './change-measures.ts';
import { titlesOf } from './titles-of.ts';
import { findMeasure } from '../resolve-measures.ts';

/** What can be said of a measure beside its kind and its shape. */
export type MeasureWords = Partial<
  Pick<
    Measure,
    | 'title'
    | 'note'
    | 'status'
    | 'statusDates'
    | 'focusArea'
    | 'goals'
    | 'homes'
    | 'budget'
    | 'zones'
    | 'period'
    | 'responsible'
    | 'partners'
    | 'origin'
    | 'links'
  >
>;

/** The step is named by what changed; several fields at once are details. */
const noteOfField: Readonly<Record<keyof MeasureWords, NoteKey>> = {
  title: 'renameMeasure',
  note: 'noteMeasure',
  status: 'statusMeasure',
  statusDates: 'datesMeasure',
  focusArea: 'focusMeasure',
  goals: 'goalsMeasure',
  homes: 'homesMeasure',
  budget: 'costMeasure',
  zones: 'zonesMeasure',
  period: 'periodMeasure',
  responsible: 'describeMeasure',
  partners: 'describeMeasure',
  origin: 'describeMeasure',
  links: 'linksMeasure',
};

interface Saying {
  /** The day (`YYYY-MM-DD`) a new status is told of: its date is written beside it. */
  readonly on?: string;
  /** Measures that the workspace brings. */
  readonly planned?: readonly Measure[];
}

/** What is said of a measure, whichever is given: see `describeMeasures`. */
export function describeMeasure(
  plan: Plan,
  { id, ...words }: { readonly id: MeasureId } & MeasureWords & Saying,
): Outcome<PlanPatch> {
  return describeMeasures(plan, { ids: [id], ...words });
}

/**
 * The same said of several measures in one step; a planned one is copied into the plan with it.
 * Refused: `no-measure`, `dates-order` for dates of statuses that do not follow one another,
 * `amount` for an amount of money below 0.
 */
export function describeMeasures(
  plan: Plan,
  {
    ids,
    on,
    planned = [],
    ...words
  }: { readonly ids: readonly MeasureId[] } & MeasureWords & Saying,
): Outcome<PlanPatch> {
  const measures = ids.flatMap((id) => findMeasure(plan, planned, id) ?? []);
  if (words.statusDates && !areInOrder(words.statusDates)) {
    return { ok: false, reason: 'dates-order' };
  }
  if (words.budget?.some(({ amount }) => amount < 0)) return { ok: false, reason: 'amount' };
  const fields = (Object.keys(words) as (keyof MeasureWords)[]).filter(
    (field) => words[field] !== undefined,
  );
  const key = fields.length === 1 ? noteOfField[fields[0]] : 'describeMeasure';
  const title = ids.length === 1 && words.title !== undefined ? words.title : titlesOf(measures);
  return changeMeasures(plan, {
    note: { key, title },
    planned,
    changes: ids.map((id) => ({
      id,
      ...words,
      ...dated(
        measures.find((measure) => measure.id === id),
        words,
        on,
      ),
    })),
  });
}

function dated(
  measure: Measure | undefined,
  { status, statusDates }: MeasureWords,
  on: string | undefined,
): Pick<MeasureWords, 'statusDates'> {
  if (!measure || !status || !on || statusDates || status === measure.status) return {};
  return { statusDates: dateStatus(measure.statusDates, status, on) };
}
