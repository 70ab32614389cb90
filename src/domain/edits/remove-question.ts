import type { QuestionId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/** A kept question that is kept no longer. `words` names it in the history. Refused: `no-question`. */
export function removeQuestion(
  plan: Plan,
  { id, words }: { readonly id: QuestionId; readonly words: string },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.questions, id)) return { ok: false, reason: 'no-question' };
  const { title } = plan.questions[id];
  return {
    ok: true,
    value: {
      note: { key: 'removeQuestion', title: title === '' ? words : title },
      changes: [{ do: 'remove', collection: 'questions', key: id }],
    },
  };
}
