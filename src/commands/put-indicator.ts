import { putIndicator as put } from '../domain/edits/put-indicator.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Outcome } from '../domain/outcome.ts';
import { rankAfterAll } from '../domain/rank-after-all.ts';
import { appStore } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { currentLanguage } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';

/** Adds an indicator, or changes the one with its id. */
export function putIndicator(indicator: Indicator): Outcome {
  const { plan } = appStore.getState().document;
  const words = wordsIn(indicator.title, currentLanguage());
  return makeEdit(put(plan, { indicator, bundled: bundledProgramme(), words }));
}

/** An indicator with nothing said of it yet, last in the order; not in the plan. */
export function blankIndicator(title = ''): Indicator {
  const { indicators } = selectProgramme(appStore.getState());
  return {
    id: crypto.randomUUID() as IndicatorId,
    title,
    definition: '',
    unit: '',
    decimals: 0,
    better: 'neither',
    role: null,
    breaks: [],
    focusArea: null,
    sources: [],
    origin: '',
    order: rankAfterAll(indicators.map(({ order }) => order)),
  };
}
