import type { IndicatorId } from '../domain/ids.ts';
import { writeIndicator } from '../files/write-indicator.ts';
import { appStore } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { localText } from '../text/local-text.ts';
import { t } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';

/** Gives the person all values of an indicator as a CSV file. Tells whether there is such a one. */
export function saveIndicator(id: IndicatorId): boolean {
  const state = appStore.getState();
  const { workspace, language } = state.session;
  const { indicators, observations, areas } = selectProgramme(state);
  const indicator = indicators.find((one) => one.id === id);
  if (workspace.status !== 'ready' || !indicator) return false;
  const { zones, sources } = workspace.workspace;
  const text = writeIndicator({
    indicator,
    observations,
    areas: [
      ...zones.map((zone) => ({ id: zone.id, name: zone.name, sort: 'zone' as const })),
      ...areas.map((area) => ({
        id: area.id,
        name: wordsIn(area.title, language),
        sort: 'area' as const,
      })),
    ],
    say: (words) => wordsIn(words, language),
    sourceTitle: (source) => {
      const known = sources[source];
      return known ? localText(known.title, language) : source;
    },
  });
  const name = `${fileName(wordsIn(indicator.title, language), t('rail.indicators'))}.csv`;
  offerDownload(name, text, 'text/csv;charset=utf-8');
  announce('announce.indicatorSaved', { name });
  return true;
}
