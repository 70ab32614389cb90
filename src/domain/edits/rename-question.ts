import type { QuestionId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';

/**
 * A kept question under another title, without the blanks around it; an empty one lets the
 * question be called by what it asks, which `words` says in the history. Refused: `no-question`.
 */
export function renameQuestion(
  plan: Plan,
  input: { readonly id: QuestionId; readonly title: string; readonly words: string },
): Outcome<PlanPatch> {
  const { id, words } = input;
  if (!Object.hasOwn(plan.questions, id)) return { ok: false, reason: 'no-question' };
  const title = fittingText(input.title.trim(), longestTitle);
  return {
    ok: true,
    value: {
      note: { key: 'renameQuestion', title: title === '' ? words : title },
      changes: [{ do: 'set', collection: 'questions', key: id, field: 'title', value: title }],
    },
  };
}
