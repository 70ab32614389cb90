import type { IndicatorRow, ReportIndicator } from '../../domain/annual-report.ts';
import type { Observation } from '../../domain/indicator.ts';
import type { ReportBlock, ReportCell, ReportChart } from '../../domain/report-document.ts';
import { formatNumberAt } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import type { ReportContext } from './report-context.ts';

/** More lines than this in one chart nobody tells apart. */
const mostLines = 6;

/** Every indicator with a value: a table of zones and years, and its lines. */
export function indicatorsBlocks(context: ReportContext): readonly ReportBlock[] {
  const { report, t, language } = context;
  const told = report.indicators.filter(({ rows }) => rows.length > 0);
  const silent = report.indicators.filter(({ rows }) => rows.length === 0);
  const single = told.filter(isSingle);
  const blocks = told
    .filter((one) => !isSingle(one))
    .flatMap((one) => indicatorBlocks(one, context));
  const names = silent.map(({ indicator }) => wordsIn(indicator.title, language));
  return [
    ...(told.length === 0 ? [{ type: 'note' as const, text: t('report.indicators.none') }] : []),
    ...blocks,
    ...singleBlocks(single, context),
    ...(names.length > 0
      ? [
          {
            type: 'note' as const,
            text: t('report.indicators.silent', { names: names.join('; ') }),
          },
        ]
      : []),
  ];
}

function isSingle({ years, rows }: ReportIndicator): boolean {
  return years.length === 1 && rows.length === 1;
}

/** What is told of one place in one year: a line each, not a table. */
function singleBlocks(
  single: readonly ReportIndicator[],
  context: ReportContext,
): readonly ReportBlock[] {
  const { report, t, language, cite } = context;
  if (single.length === 0) return [];
  const said = single.flatMap(({ rows }) =>
    rows.flatMap(({ points }) => points.map(({ note }) => wordsIn(note, language).trim())),
  );
  const rows = single.flatMap(({ rows: all }) => all);
  return [
    { type: 'heading', id: 'single-values', text: t('report.indicators.single') },
    {
      type: 'table',
      id: 'single-values',
      caption: t('report.indicators.singleCaption', { year: report.year }),
      columns: [
        { label: t('report.indicators.indicator') },
        { label: t('report.area') },
        { label: t('report.year'), isNumber: true },
        { label: t('report.indicators.value'), isNumber: true },
        { label: t('report.unit') },
      ],
      rows: single.map(({ indicator, years, rows: [row] }) => ({
        cells: [
          { text: wordsIn(indicator.title, language), sources: cite(indicator.sources) },
          { text: areaWords(row, context) },
          { text: String(years[0]), value: years[0] },
          valueCell(row.observations[0], indicator.decimals, context),
          { text: wordsIn(indicator.unit, language) },
        ],
      })),
      notes: [...signNotes(rows, context), ...new Set(said.filter((note) => note !== ''))],
    },
  ];
}

function areaWords({ isZone, title }: IndicatorRow, { t, language }: ReportContext): string {
  const name = wordsIn(title, language);
  return isZone ? name : t('report.referenceArea', { name });
}

function indicatorBlocks(told: ReportIndicator, context: ReportContext): readonly ReportBlock[] {
  const { report, t, language, cite } = context;
  const { indicator, years, rows, zonesWithout, later } = told;
  const title = wordsIn(indicator.title, language);
  const unit = wordsIn(indicator.unit, language);
  const about = [
    wordsIn(indicator.definition, language),
    indicator.better === 'neither' ? '' : t(`report.better.${indicator.better}`),
    indicator.origin === '' ? '' : t('report.origin', { origin: indicator.origin }),
  ].filter(Boolean);
  const notes = [
    ...indicator.breaks
      .filter(({ year }) => year > years[0] && year <= report.year)
      .map(({ year, why }) => t('report.break', { year, why: wordsIn(why, language) })),
    ...(zonesWithout > 0 ? [t('report.indicators.zonesWithout', { count: zonesWithout })] : []),
    ...(later > 0 ? [t('report.indicators.later', { count: later, year: report.year })] : []),
    ...signNotes(rows, context),
    ...rangesAndNotes(rows, years, context),
  ];
  return [
    { type: 'heading', id: `indicator-${indicator.id}`, text: title },
    ...(about.length > 0
      ? [
          {
            type: 'paragraph' as const,
            text: about.map(sentence).join(' '),
            sources: cite(indicator.sources),
          },
        ]
      : []),
    {
      type: 'table',
      id: `indicator-${indicator.id}`,
      caption: unit ? `${title} (${unit})` : title,
      columns: [
        { label: t('report.area') },
        ...years.map((year) => ({ label: String(year), isNumber: true })),
      ],
      rows: rows.map((row) => ({
        cells: [
          { text: areaWords(row, context) },
          ...row.observations.map((one) => valueCell(one, indicator.decimals, context)),
        ],
      })),
      notes,
    },
    ...chart(told, title, unit, context),
  ];
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** A value as it stands, with the sign of what it is less than. */
function valueCell(
  one: Observation | null,
  decimals: number,
  { t, language, cite }: ReportContext,
): ReportCell {
  if (one === null) return { text: '–', value: null };
  const sources = cite(one.sources);
  if (one.value === null) {
    return { text: t(`report.sign.${one.status}`), value: null, sources };
  }
  const digits = (value: number): string => formatNumberAt(value, decimals, language);
  const range = one.upTo === null ? digits(one.value) : `${digits(one.value)}–${digits(one.upTo)}`;
  const text = one.status === 'measured' ? range : `${range} ${t(`report.sign.${one.status}`)}`;
  return { text, value: one.value, sources };
}

function signNotes(rows: readonly IndicatorRow[], { t }: ReportContext): readonly string[] {
  const seen = new Set(
    rows.flatMap(({ observations }) => observations.map((one) => one?.status ?? 'untold')),
  );
  const told = ['estimated', 'illustrative', 'suppressed', 'missing'] as const;
  return told
    .filter((status) => seen.has(status))
    .map((status) => `${t(`report.sign.${status}`)} = ${t(`report.signMeans.${status}`)}`);
}

/** What is said of single values. */
function rangesAndNotes(
  rows: readonly IndicatorRow[],
  years: readonly number[],
  { language }: ReportContext,
): readonly string[] {
  return rows.flatMap((row) =>
    row.observations.flatMap((one, at) => {
      const note = one ? wordsIn(one.note, language).trim() : '';
      return note === '' ? [] : [`${wordsIn(row.title, language)} ${years[at]}: ${note}`];
    }),
  );
}

function chart(
  { indicator, years, rows }: ReportIndicator,
  title: string,
  unit: string,
  { t, language }: ReportContext,
): readonly ReportBlock[] {
  if (years.length < 2) return [];
  const drawn = rows
    .filter(
      ({ observations }) => observations.filter((one) => (one?.value ?? null) !== null).length > 1,
    )
    .slice(0, mostLines);
  if (drawn.length === 0) return [];
  const lines: ReportChart = {
    type: 'chart',
    id: `chart-${indicator.id}`,
    label:
      drawn.length < rows.length
        ? t('report.chart.some', { title, number: drawn.length, all: rows.length })
        : title,
    unit,
    decimals: indicator.decimals,
    xName: t('report.year'),
    series: drawn.map((row) => ({
      id: row.areaId,
      name: wordsIn(row.title, language),
      points: row.points.map(({ year, value, upTo, status, run }) => ({
        x: year,
        y: value,
        upTo,
        status,
        run,
      })),
    })),
    breaks: indicator.breaks.map(({ year, why }) => ({
      from: year,
      words: wordsIn(why, language),
    })),
  };
  return [lines];
}
