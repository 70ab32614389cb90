import { removeGoal as remove } from '../domain/edits/remove-goal.ts';
import type { GoalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { currentLanguage } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';

/** Takes a goal of the plan's own away; one of the workspace stands again as it was. */
export function removeGoal(id: GoalId): Outcome {
  const state = appStore.getState();
  const goalNow = () => selectProgramme(appStore.getState()).goals.find((one) => one.id === id);
  const goal = goalNow();
  const title = goal ? wordsIn(goal.title, currentLanguage()) : '';
  const done = makeEdit(
    remove(state.document.plan, { id, bundled: bundledProgramme(), words: title }),
  );
  if (!done.ok) return done;
  const isBack = goalNow() !== undefined;
  if (!isBack && state.session.goalShown === id) updateSession({ goalShown: null });
  const key = isBack ? 'notice.goalReset' : 'notice.goalRemoved';
  notify({ tone: 'info', key, values: { title }, offersUndo: true });
  return done;
}
