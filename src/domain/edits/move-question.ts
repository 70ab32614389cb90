import type { QuestionId } from '../ids.ts';
import { keptQuestions } from '../kept-questions.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { ranksToPlace } from '../ranks-to-place.ts';

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
  const before = keptQuestions(plan);
  const moved = before.find((question) => question.id === id);
  const others = before.filter((question) => question.id !== id);
  const index = afterId === null ? 0 : others.findIndex((question) => question.id === afterId) + 1;
  if (!moved || (afterId !== null && index === 0)) return { ok: false, reason: 'no-question' };
  const note = { key: 'moveQuestion', title: moved.title === '' ? words : moved.title } as const;
  if (before.indexOf(moved) === index) return { ok: true, value: { note, changes: [] } };

  const list = others.toSpliced(index, 0, moved);
  const ranks = ranksToPlace(
    list.map((question) => question.order),
    index,
  );
  const changes = [...ranks].map(([at, order]): PlanChange => ({
    do: 'set',
    collection: 'questions',
    key: list[at].id,
    field: 'order',
    value: order,
  }));
  return { ok: true, value: { note, changes } };
}
