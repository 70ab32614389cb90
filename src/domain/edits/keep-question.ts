import type { CoverageQuestion } from '../coverage-question.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';
import type { SavedQuestion } from '../saved-question.ts';

/**
 * A question kept with the plan, after those kept before. `words` names it in the history where
 * it has no title. Refused: `question-kept`.
 */
export function keepQuestion(
  plan: Plan,
  input: { readonly question: CoverageQuestion; readonly words: string },
): Outcome<PlanPatch> {
  const { question, words } = input;
  if (Object.hasOwn(plan.questions, question.id)) return { ok: false, reason: 'question-kept' };
  const title = fittingText(question.title.trim(), longestTitle);
  const order = rankAfterAll(Object.values(plan.questions).map((kept) => kept.order));
  const record: SavedQuestion = { ...question, title, order };
  return {
    ok: true,
    value: {
      note: { key: 'keepQuestion', title: title === '' ? words : title },
      changes: [{ do: 'put', collection: 'questions', key: question.id, record: { ...record } }],
    },
  };
}
