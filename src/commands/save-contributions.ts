import type { ContributionCount, ContributionCounts } from '../domain/contribution-counts.ts';
import { contributionColumns } from '../domain/contribution-columns.ts';
import type { ContributionKind } from '../domain/contribution.ts';
import type { ZoneId } from '../domain/ids.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { writeRegisterCsv, type RegisterCell } from '../files/write-register-csv.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { decimalMark } from '../text/decimal-mark.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import type { ContributionRow } from './contribution-rows.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';
import { today } from './today.ts';

/** Gives the person the lines of the list as a file, with answer, reason and place beside them. */
export function saveContributions(rows: readonly ContributionRow[]): void {
  const state = appStore.getState();
  const planned = plannedMeasures(state);
  const titles = (row: ContributionRow) =>
    row.contribution.measures
      .map((id) => findMeasure(state.document.plan, planned, id)?.title ?? String(id))
      .join('; ');
  const columns = [
    ...contributionColumns.map((column) => t(`contributions.column.${column}`)),
    t('contributions.answer'),
    t('contributions.answeredOn'),
    t('contributions.measures'),
    t('contributions.hiddenBecause'),
    t('contributions.cell'),
    t('contributions.longitude'),
    t('contributions.latitude'),
  ];
  const lines = rows.map((row): readonly RegisterCell[] => {
    const { contribution: one } = row;
    const [lng, lat] = one.about.type === 'place' ? one.about.at : [null, null];
    return [
      one.state === 'withdrawn' ? t('contributions.takenBack') : one.text,
      t(`contributions.kind.${one.kind}`),
      t(`contributions.standing.${row.standing}`),
      row.about,
      one.theme,
      one.dots,
      one.madeOn,
      t(`contributions.source.${one.source}`),
      one.answer,
      one.answeredOn,
      titles(row),
      one.hiddenBecause,
      one.cell,
      lng,
      lat,
    ];
  });
  offer([t('rail.contributions'), today()], columns, lines);
}

/** Gives the person the counts as a file; a zone that nobody speaks of has 0. */
export function saveContributionCounts(
  counts: ContributionCounts,
  by: 'kind' | 'theme',
  zoneName: (zoneId: ZoneId | null) => string,
): void {
  const names = counts.columns.map((column) =>
    by === 'kind'
      ? t(`contributions.kind.${column as ContributionKind}`)
      : column || t('contributions.noTheme'),
  );
  const line = (name: string, cells: readonly ContributionCount[], total: ContributionCount) => [
    name,
    ...cells.map(({ count }) => count),
    total.count,
    total.dots,
  ];
  const columns = [
    t('contributions.column.zone'),
    ...names,
    t('contributions.total'),
    t('contributions.column.dots'),
  ];
  const lines = [
    ...counts.rows.map(({ zoneId, cells, total }) => line(zoneName(zoneId), cells, total)),
    line(t('contributions.total'), counts.totals, counts.total),
  ];
  offer([t('contributions.counts'), t(`contributions.by.${by}`), today()], columns, lines);
}

function offer(
  words: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly RegisterCell[])[],
): void {
  const { language } = appStore.getState().session;
  const text = writeRegisterCsv({ columns, rows, decimal: decimalMark(language) });
  const name = `${fileName(words.join(' '), t('rail.contributions'))}.csv`;
  offerDownload(name, text, 'text/csv;charset=utf-8');
  announce('announce.fileSaved', { name });
}
