import { removeIndicator as remove } from '../domain/edits/remove-indicator.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Words } from '../domain/words.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { currentLanguage } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';

/** Takes the plan's own indicator away; one that stands for the workspace's gives way to it. */
export function removeIndicator(id: IndicatorId): Outcome {
  const { plan } = appStore.getState().document;
  const say = (words: Words): string => wordsIn(words, currentLanguage());
  const done = makeEdit(remove(plan, { id, bundled: bundledProgramme(), say }));
  if (!done.ok) return done;
  const state = appStore.getState();
  if (selectProgramme(state).indicators.some((one) => one.id === id)) return done;
  const { indicatorShown, indicatorOnMap } = state.session;
  if (indicatorShown === id) updateSession({ indicatorShown: null });
  if (indicatorOnMap?.indicatorId === id) updateSession({ indicatorOnMap: null });
  return done;
}
