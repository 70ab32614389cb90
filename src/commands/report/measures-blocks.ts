import type { ReportMeasure } from '../../domain/annual-report.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import type { ReportBlock, ReportCell } from '../../domain/report-document.ts';
import { formatDate, formatList } from '../../text/format.ts';
import { moneyCell, moneyHeading } from './money-blocks.ts';
import { countCell, type ReportContext, untold } from './report-context.ts';

const statuses: readonly (MeasureStatus | 'unknown')[] = [
  'idea',
  'proposed',
  'adopted',
  'under-way',
  'done',
  'dropped',
  'unknown',
];

/** How many measures stand where, what changed during the year, and each of them. */
export function measuresBlocks(context: ReportContext): readonly ReportBlock[] {
  const { report, t, language } = context;
  const { year } = report;
  const { list, counts, countsBefore, elsewhere } = report.measures;
  if (list.length === 0) {
    return [
      { type: 'note', text: t('report.measures.none') },
      ...elsewhereNote(elsewhere, context),
    ];
  }
  const shown = statuses.filter((status) => counts[status] + countsBefore[status] > 0);
  return [
    {
      type: 'table',
      id: 'status',
      caption: t('report.measures.byStatus', { year }),
      columns: [
        { label: t('status.label') },
        { label: t('report.endOf', { year: year - 1 }), isNumber: true },
        { label: t('report.endOf', { year }), isNumber: true },
      ],
      rows: [
        ...shown.map((status) => ({
          cells: [
            { text: statusWords(status === 'unknown' ? null : status, context) },
            countCell(countsBefore[status], language),
            countCell(counts[status], language),
          ],
        })),
        {
          cells: [
            { text: t('report.total') },
            countCell(list.length, language),
            countCell(list.length, language),
          ],
          isTotal: true,
        },
      ],
      notes: counts.unknown > 0 ? [t('report.measures.unknownWhy')] : [],
    },
    ...elsewhereNote(elsewhere, context),
    ...changed(context),
    { type: 'heading', id: 'all-measures', text: t('report.measures.all') },
    {
      type: 'table',
      id: 'measures',
      caption: t('report.measures.list', { year }),
      columns: [
        { label: t('report.measures.measure') },
        { label: t('report.endOf', { year }) },
        { label: t('report.focusArea') },
        { label: t('report.zones.title') },
        { label: t('report.measures.years') },
        { label: t('report.measures.responsible') },
        ...(report.money.toldInYear > 0
          ? [{ label: moneyHeading(t('report.money.inYear', { year }), context), isNumber: true }]
          : []),
        ...(report.money.told > 0
          ? [{ label: moneyHeading(t('report.money.total'), context), isNumber: true }]
          : []),
      ],
      rows: list.map((one) => ({ cells: measureCells(one, context) })),
    },
  ];
}

/** What a status is called; null: it is not known for the year. */
export function statusWords(status: MeasureStatus | null, { t }: ReportContext): string {
  return status === null ? t('report.measures.unknown') : t(`status.${status}`);
}

function elsewhereNote(count: number, { t }: ReportContext): readonly ReportBlock[] {
  return count > 0 ? [{ type: 'note', text: t('report.measures.elsewhere', { count }) }] : [];
}

function changed(context: ReportContext): readonly ReportBlock[] {
  const { report, t, language, measureName } = context;
  const { year } = report;
  const rows = report.measures.list.filter(
    ({ changes, status, statusBefore }) => changes.length > 0 || status !== statusBefore,
  );
  const heading = {
    type: 'heading',
    id: 'changed',
    text: t('report.measures.changedTitle', { year }),
  } as const;
  if (rows.length === 0) {
    return [heading, { type: 'paragraph', text: t('report.measures.nothingChanged', { year }) }];
  }
  return [
    heading,
    {
      type: 'table',
      id: 'changed-measures',
      caption: t('report.measures.changed', { year }),
      columns: [
        { label: t('report.measures.measure') },
        { label: t('report.endOf', { year: year - 1 }) },
        { label: t('report.endOf', { year }) },
        { label: t('report.measures.dated') },
      ],
      rows: rows.map((one) => ({
        cells: [
          { text: measureName(one.measure), sources: context.cite(one.measure.sources) },
          { text: statusWords(one.statusBefore, context) },
          { text: statusWords(one.status, context) },
          {
            text:
              one.changes.length === 0
                ? t('report.measures.byPeriod')
                : one.changes
                    .map(({ status, on }) => `${t(`status.${status}`)} ${formatDate(on, language)}`)
                    .join('; '),
          },
        ],
      })),
    },
  ];
}

function measureCells(one: ReportMeasure, context: ReportContext): readonly ReportCell[] {
  const { t, language, cite, measureName, focusArea, zoneName } = context;
  const { measure, zoneIds, servesAll, status, budget, budgetInYear } = one;
  const { from, to } = measure.period;
  const { money } = context.report;
  const amount = (sum: number | null): ReportCell =>
    sum === null ? untold(context) : moneyCell(sum, context);
  const years = from === to ? `${from ?? ''}` : `${from ?? ''}–${to ?? ''}`;
  return [
    { text: measureName(measure), sources: cite(measure.sources) },
    { text: statusWords(status, context) },
    { text: focusArea(measure.focusArea) },
    {
      text: servesAll
        ? t('report.zones.whole')
        : formatList(zoneIds.map(zoneName), language) || t('report.zones.none'),
    },
    { text: from === null && to === null ? t('report.notSaid') : years },
    { text: measure.responsible || t('report.notSaid') },
    ...(money.toldInYear > 0 ? [amount(budgetInYear)] : []),
    ...(money.told > 0 ? [amount(budget)] : []),
  ];
}
