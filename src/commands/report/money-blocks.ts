import type { MoneyRow } from '../../domain/annual-report.ts';
import type { ReportBlock, ReportCell, ReportTable } from '../../domain/report-document.ts';
import { formatCount, formatMoney, formatNumberUpTo } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { type ReportContext, untold } from './report-context.ts';

/** An amount in few figures: "16,4 mill. kr". */
export function moneyWords(amount: number, { report, language }: ReportContext): string {
  return formatMoney(amount, report.currency || null, language);
}

/** An amount in full, whose unit stands in the column's heading. */
export function moneyCell(amount: number, { language }: ReportContext): ReportCell {
  const text = Number.isInteger(amount)
    ? formatCount(amount, language)
    : formatNumberUpTo(amount, 2, language);
  return { text, value: amount };
}

/** A column's heading with the currency its amounts are in, where the place has one. */
export function moneyHeading(words: string, { report }: ReportContext): string {
  return report.currency === '' ? words : `${words} (${report.currency})`;
}

/** What the measures cost by year, by financier and by focus area, and what the programme has. */
export function moneyBlocks(context: ReportContext): readonly ReportBlock[] {
  const { report, t } = context;
  const { money } = report;
  const { told, untold: silent } = money;
  const said = [
    ...(told > 0 ? [{ type: 'paragraph' as const, text: t('report.money.about') }] : []),
    {
      type: 'note' as const,
      text: told === 0 ? t('report.money.none') : t('report.money.told', { told, silent }),
    },
    ...(told > 0 && money.toldInYear === 0
      ? [{ type: 'note' as const, text: t('report.money.noneInYear', { year: report.year }) }]
      : []),
    ...(report.coversProgramme || told === 0
      ? []
      : [{ type: 'note' as const, text: t('report.money.whole') }]),
  ];
  if (told === 0) return [...said, ...funding(context)];
  return [
    ...said,
    table('money-years', t('report.money.byYear'), t('report.year'), money.years, context, (year) =>
      year === null ? t('report.money.noYear') : String(year),
    ),
    table(
      'money-financiers',
      t('report.money.byFinancier'),
      t('report.money.financier'),
      money.financiers,
      context,
      (name) => name || t('report.money.noFinancier'),
    ),
    table(
      'money-focus-areas',
      t('report.money.byFocusArea'),
      t('report.focusArea'),
      money.focusAreas,
      context,
      context.focusArea,
    ),
    ...funding(context),
  ];
}

function table<Key>(
  id: string,
  caption: string,
  heading: string,
  rows: readonly MoneyRow<Key>[],
  context: ReportContext,
  nameOf: (key: Key) => string,
): ReportTable {
  const { report, t } = context;
  const { year, money } = report;
  // A column of zeros would say that nothing was to be spent; nobody has said that.
  const hasYear = money.toldInYear > 0;
  const sums = (inYear: number, total: number): readonly ReportCell[] => [
    ...(hasYear ? [moneyCell(inYear, context)] : []),
    moneyCell(total, context),
  ];
  return {
    type: 'table',
    id,
    caption,
    columns: [
      { label: heading },
      ...(hasYear
        ? [{ label: moneyHeading(t('report.money.inYear', { year }), context), isNumber: true }]
        : []),
      { label: moneyHeading(t('report.money.total'), context), isNumber: true },
    ],
    rows: [
      ...rows.map(({ key, inYear, total }) => ({
        cells: [{ text: nameOf(key) }, ...sums(inYear, total)],
      })),
      { cells: [{ text: t('report.total') }, ...sums(money.inYear, money.total)], isTotal: true },
    ],
  };
}

function funding(context: ReportContext): readonly ReportBlock[] {
  const { report, t, language, cite } = context;
  if (report.money.funding.length === 0) return [];
  return [
    { type: 'heading', id: 'funding', text: t('report.funding.title') },
    {
      type: 'table',
      id: 'funding-rows',
      caption: t('report.funding.caption'),
      columns: [
        { label: t('report.money.financier') },
        { label: moneyHeading(t('report.money.amount'), context), isNumber: true },
        { label: t('report.measures.years') },
        { label: t('report.note') },
      ],
      rows: report.money.funding.map(({ financier, amount, from, to, note, sources }) => ({
        cells: [
          { text: wordsIn(financier, language), sources: cite(sources) },
          amount === null ? untold(context) : moneyCell(amount, context),
          { text: from === to ? `${from ?? ''}` : `${from ?? ''}–${to ?? ''}` },
          { text: wordsIn(note, language) },
        ],
      })),
    },
  ];
}
