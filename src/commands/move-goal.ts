import { moveGoal as move } from '../domain/edits/move-goal.ts';
import type { GoalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { currentLanguage } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';

/** Moves a goal one place up (−1) or down (1) among those of its focus area. */
export function moveGoal(id: GoalId, by: -1 | 1): Outcome {
  const state = appStore.getState();
  const { goals } = selectProgramme(state);
  const goal = goals.find((one) => one.id === id);
  const siblings = goals.filter(({ focusArea }) => focusArea === goal?.focusArea);
  const at = siblings.findIndex((one) => one.id === id);
  const beside = siblings[at + by];
  if (!goal || !beside) {
    return { ok: false, reason: by === -1 ? 'goal-is-first' : 'goal-is-last' };
  }
  const others = goals.filter((one) => one.id !== id);
  const before = others.indexOf(beside) - (by === -1 ? 1 : 0);
  return makeEdit(
    move(state.document.plan, {
      id,
      afterId: others[before]?.id ?? null,
      bundled: bundledProgramme(),
      words: wordsIn(goal.title, currentLanguage()),
    }),
  );
}
