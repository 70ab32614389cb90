import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { coveragePresets } from '../coverage-presets.ts';
import type { CoverageQuestion } from '../coverage-question.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { QuestionId, WorkspaceId } from '../ids.ts';
import { keptQuestions } from '../kept-questions.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { keepQuestion } from './keep-question.ts';
import { moveQuestion } from './move-question.ts';
import { removeQuestion } from './remove-question.ts';
import { renameQuestion } from './rename-question.ts';

const [meeting300, meeting500] = coveragePresets;
const byBus = {
  ...meeting300,
  id: 'mine' as QuestionId,
  title: ' Nær bussen ',
  distanceMeters: 400,
};

function after(plan: Plan, patch: Outcome<PlanPatch>): Plan {
  if (!patch.ok) throw new Error(patch.reason);
  const applied = applyPatch(plan, patch.value);
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  return applied.value.plan;
}

function keeping(...questions: readonly CoverageQuestion[]): Plan {
  return questions.reduce(
    (plan, question) => after(plan, keepQuestion(plan, { question, words: 'asked' })),
    emptyPlan('trondheim' as WorkspaceId),
  );
}

const kept = (plan: Plan) => keptQuestions(plan).map(({ id }) => id);

describe('a kept question', () => {
  it('stands last, whole, its title without blanks around it', () => {
    const plan = keeping(meeting300, byBus);
    expect(kept(plan)).toEqual(['meeting-300', 'mine']);
    expect(plan.questions[byBus.id]).toMatchObject({ ...byBus, title: 'Nær bussen' });
  });

  it('is called by what it asks in the history where it has no title', () => {
    const patch = keepQuestion(keeping(), { question: meeting300, words: 'Møteplass innen 300 m' });
    expect(patch.ok && patch.value.note).toEqual({
      key: 'keepQuestion',
      title: 'Møteplass innen 300 m',
    });
  });

  it('is not kept twice', () => {
    const again = keepQuestion(keeping(meeting300), { question: meeting300, words: '' });
    expect(again).toEqual({ ok: false, reason: 'question-kept' });
  });

  it('is refused by the plan where a part of it is no part of a question', () => {
    const far = { ...meeting300, distanceMeters: 9_000 };
    const patch = keepQuestion(keeping(), { question: far, words: '' });
    expect(patch.ok && applyPatch(keeping(), patch.value)).toMatchObject({
      reason: 'not-valid',
      values: { collection: 'questions', field: 'distanceMeters', why: 'number-range' },
    });
  });

  it('takes another name, and none', () => {
    const plan = keeping(byBus);
    const named = after(plan, renameQuestion(plan, { id: byBus.id, title: ' Ny ', words: '' }));
    expect(named.questions[byBus.id].title).toBe('Ny');
    const unnamed = renameQuestion(named, { id: byBus.id, title: '  ', words: 'Innen 400 m' });
    expect(unnamed.ok && unnamed.value.note.title).toBe('Innen 400 m');
    expect(after(named, unnamed).questions[byBus.id].title).toBe('');
  });

  it('is taken away', () => {
    const plan = keeping(meeting300, byBus);
    const patch = removeQuestion(plan, { id: byBus.id, words: '' });
    expect(kept(after(plan, patch))).toEqual(['meeting-300']);
    expect(removeQuestion(keeping(), { id: byBus.id, words: '' }).ok).toBe(false);
  });
});

describe('the order of kept questions', () => {
  const plan = keeping(meeting300, meeting500, byBus);
  const move = (id: QuestionId, afterId: QuestionId | null) =>
    moveQuestion(plan, { id, afterId, words: '' });

  it('follows the hand, with one change', () => {
    const first = move(byBus.id, null);
    expect(kept(after(plan, first))).toEqual(['mine', 'meeting-300', 'meeting-500']);
    expect(first.ok && first.value.changes).toHaveLength(1);
    const middle = after(plan, move(meeting300.id, meeting500.id));
    expect(kept(middle)).toEqual(['meeting-500', 'meeting-300', 'mine']);
  });

  it('stays where it stands already, and after what is not kept', () => {
    const still = move(meeting500.id, meeting300.id);
    expect(still.ok && still.value.changes).toEqual([]);
    expect(move(byBus.id, 'gone' as QuestionId)).toEqual({ ok: false, reason: 'no-question' });
  });
});
