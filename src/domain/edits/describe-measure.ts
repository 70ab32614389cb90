import type { MeasureId } from '../ids.ts';
import { measureKind } from '../measure-kind.ts';
import type { Measure } from '../measure.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { changeMeasures } from './change-measures.ts';
import { titlesOf } from './titles-of.ts';

/** What can be said of a measure beside its kind and its shape. */
export type MeasureWords = Partial<
  Pick<
    Measure,
    'title' | 'note' | 'status' | 'homes' | 'budget' | 'zones' | 'period' | 'responsible'
  >
>;

/** The step is named by what changed; several fields at once are details. */
const noteOfField: Readonly<Record<keyof MeasureWords, NoteKey>> = {
  title: 'renameMeasure',
  note: 'noteMeasure',
  status: 'statusMeasure',
  homes: 'homesMeasure',
  budget: 'costMeasure',
  zones: 'zonesMeasure',
  period: 'periodMeasure',
  responsible: 'describeMeasure',
};

/** What is said of a sketch, whichever is given. Refused: `no-measure`, `zone-needed`. */
export function describeMeasure(
  plan: Plan,
  { id, ...words }: { readonly id: MeasureId } & MeasureWords,
): Outcome<PlanPatch> {
  return describeMeasures(plan, { ids: [id], ...words });
}

/** The same said of several sketches in one step. Refused: `no-measure`, `zone-needed`. */
export function describeMeasures(
  plan: Plan,
  { ids, ...words }: { readonly ids: readonly MeasureId[] } & MeasureWords,
): Outcome<PlanPatch> {
  const measures = ids.flatMap((id) => (Object.hasOwn(plan.measures, id) ? plan.measures[id] : []));
  // What has no shape of its own is nowhere without a zone.
  if (
    words.zones?.length === 0 &&
    measures.some(({ kind }) => measureKind(kind).shape === 'zone')
  ) {
    return { ok: false, reason: 'zone-needed' };
  }
  const fields = (Object.keys(words) as (keyof MeasureWords)[]).filter(
    (field) => words[field] !== undefined,
  );
  const key = fields.length === 1 ? noteOfField[fields[0]] : 'describeMeasure';
  const title = ids.length === 1 && words.title !== undefined ? words.title : titlesOf(measures);
  return changeMeasures(plan, {
    note: { key, title },
    changes: ids.map((id) => ({ id, ...words })),
  });
}
