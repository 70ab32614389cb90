import type { MeasureId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import type { Presentation } from '../presentation.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';

export type PresentationWords = Partial<Omit<Presentation, 'measureId'>>;

/**
 * What residents are told and shown of a measure, whichever is given; without any words or picture
 * left the record goes. Without a picture there is nothing to describe or to credit. Refused by the
 * plan's schema: a picture that is none, or too large.
 */
export function putPresentation(
  plan: Plan,
  {
    measureId,
    title,
    ...words
  }: { readonly measureId: MeasureId; readonly title: string } & PresentationWords,
): Outcome<PlanPatch> {
  const before = Object.hasOwn(plan.presentations, measureId)
    ? plan.presentations[measureId]
    : { measureId, text: '', picture: '', alt: '', credit: '' };
  const picture = words.picture ?? before.picture;
  const record: Presentation = {
    measureId,
    text: fittingText((words.text ?? before.text).trim(), longestNote),
    picture,
    alt: picture === '' ? '' : fittingText((words.alt ?? before.alt).trim(), longestTitle),
    credit: picture === '' ? '' : fittingText((words.credit ?? before.credit).trim(), longestTitle),
  };
  const note = { key: 'putPresentation', title } as const;
  const collection = 'presentations';
  if (record.text !== '' || picture !== '') {
    const fields = { ...record };
    return {
      ok: true,
      value: { note, changes: [{ do: 'put', collection, key: measureId, record: fields }] },
    };
  }
  const changes = Object.hasOwn(plan.presentations, measureId)
    ? [{ do: 'remove', collection, key: measureId } as const]
    : [];
  return { ok: true, value: { note, changes } };
}
