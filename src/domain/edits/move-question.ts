import { changesToMove } from '../changes-to-move.ts';
import type { QuestionId } from '../ids.ts';
import { keptQuestions } from '../kept-questions.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * A kept question put right after another, or first when `afterId` is null. `words` names it in
 * the history where it has no title. Refused: `no-question` when either is not kept.
 */
export function moveQuestion(
  plan: Plan,
  input: {
    readonly id: QuestionId;
    readonly afterId: QuestionId | null;
    readonly words: string;
  },
): Outcome<PlanPatch> {
  const { id, afterId, words } = input;
  const changes = changesToMove('questions', keptQuestions(plan), id, afterId);
  if (!changes) return { ok: false, reason: 'no-question' };
  const { title } = plan.questions[id];
  const note = { key: 'moveQuestion', title: title === '' ? words : title } as const;
  return { ok: true, value: { note, changes } };
}
