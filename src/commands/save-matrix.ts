import type { Outcome } from '../domain/outcome.ts';
import { writeMatrix } from '../files/write-matrix.ts';
import { appStore } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { localText } from '../text/local-text.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { matrixNames } from './matrix-names.ts';
import { offerDownload } from './offer-download.ts';
import { programmeMatrix } from './programme-matrix.ts';

/** Gives the person the matrix as a CSV file, as it is looked at. Refused while no place is open. */
export function saveMatrix(): Outcome<string> {
  const state = appStore.getState();
  const { workspace, matrixView: view, language, year } = state.session;
  const lookedAt = programmeMatrix(state);
  if (workspace.status !== 'ready' || !lookedAt) return { ok: false, reason: 'no-workspace' };
  const { workspace: loaded } = workspace;
  const names = matrixNames(selectProgramme(state), loaded, view, { t, language });
  const place = localText(loaded.workspace.title, language);
  const day = new Date().toISOString().slice(0, 10);
  const { moneyYear } = view;
  const money =
    typeof moneyYear === 'number' ? String(moneyYear) : t(`matrix.moneyYear.${moneyYear}`);
  const text = writeMatrix({
    matrix: lookedAt.matrix,
    columnName: names.column,
    placeName: names.place,
    totalName: t('matrix.total'),
    currency: loaded.workspace.currency ?? '',
    about: [
      { label: t('matrix.title'), value: place },
      { label: t('matrix.measures'), value: t(`matrix.measures.${view.measures}`) },
      { label: t('matrix.moneyYear'), value: money },
      ...(year === null ? [] : [{ label: t('status.label'), value: String(year) }]),
      { label: t('matrix.about'), value: t(`matrix.note.once.${view.columns}`) },
      { label: t('matrix.about'), value: t(`matrix.note.money.${view.columns}`) },
      { label: t('evidenceFile.written'), value: day },
    ],
  });
  const words = [t('matrix.title'), t(`matrix.columns.${view.columns}`), place, day].join(' ');
  const name = `${fileName(words, t('matrix.title'))}.csv`;
  offerDownload(name, text, 'text/csv;charset=utf-8');
  announce('announce.tableSaved', { name });
  return { ok: true, value: name };
}
