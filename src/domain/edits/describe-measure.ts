import type { MeasureId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';

/** What is said of a sketch: title, note or status, whichever are given. Refused: `no-measure`. */
export function describeMeasure(
  plan: Plan,
  input: { readonly id: MeasureId } & Partial<Pick<Measure, 'title' | 'note' | 'status'>>,
): Outcome<PlanPatch> {
  const { id } = input;
  if (!Object.hasOwn(plan.measures, id)) return { ok: false, reason: 'no-measure' };
  const set = (field: keyof Measure, value: string): PlanChange => ({
    do: 'set',
    collection: 'measures',
    key: id,
    field,
    value,
  });
  const changes: PlanChange[] = [];
  if (input.title !== undefined) changes.push(set('title', fittingText(input.title, longestTitle)));
  if (input.note !== undefined) changes.push(set('note', fittingText(input.note, longestNote)));
  if (input.status !== undefined) changes.push(set('status', input.status));
  const title = input.title ?? plan.measures[id].title;
  return { ok: true, value: { note: { key: 'describeMeasure', title }, changes } };
}
