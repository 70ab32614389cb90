import { moveIndicator as move } from '../domain/edits/move-indicator.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { currentLanguage } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';

/** Moves an indicator one place up (−1) or down (1) among the others. */
export function moveIndicator(id: IndicatorId, by: -1 | 1): Outcome {
  const state = appStore.getState();
  const { indicators } = selectProgramme(state);
  const at = indicators.findIndex((one) => one.id === id);
  const others = indicators.toSpliced(at, 1);
  const afterId = others[Math.min(others.length, at + by) - 1]?.id ?? null;
  const words = at < 0 ? '' : wordsIn(indicators[at].title, currentLanguage());
  const { plan } = state.document;
  return makeEdit(move(plan, { id, afterId, bundled: bundledProgramme(), words }));
}
