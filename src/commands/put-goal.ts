import { blankGoal } from '../domain/blank-goal.ts';
import { putGoal as put } from '../domain/edits/put-goal.ts';
import type { Goal } from '../domain/goal.ts';
import type { FocusAreaId, GoalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { rankAfterAll } from '../domain/rank-after-all.ts';
import { appStore } from '../state/app-store.ts';
import { selectGoalDoor } from '../state/select-goal-door.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { currentLanguage, t } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { freeName } from './free-name.ts';
import { makeEdit } from './make-edit.ts';

/** Adds a goal, or changes the one with its id. */
export function putGoal(goal: Goal): Outcome {
  const state = appStore.getState();
  return makeEdit(
    put(state.document.plan, {
      goal,
      bundled: bundledProgramme(),
      door: selectGoalDoor(state),
      words: wordsIn(goal.title, currentLanguage()),
    }),
  );
}

/** Adds a goal with nothing but a name, last in the order; gives its id. */
export function addGoal(focusArea: FocusAreaId | null = null): Outcome<GoalId> {
  const { goals } = selectProgramme(appStore.getState());
  const id = crypto.randomUUID() as GoalId;
  const taken = goals.map(({ title }) => wordsIn(title, currentLanguage()));
  const goal = {
    ...blankGoal(id, rankAfterAll(goals.map(({ order }) => order))),
    title: freeName(t('goals.newName'), taken),
    focusArea,
  };
  const done = putGoal(goal);
  return done.ok ? { ok: true, value: id } : done;
}
