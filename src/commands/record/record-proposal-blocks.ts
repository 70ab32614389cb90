import { budgetSum } from '../../domain/budget-line.ts';
import { homesInAll } from '../../domain/homes-by-tenure.ts';
import type { ReportBlock, ReportCell, ReportTableRow } from '../../domain/report-document.ts';
import type { RecordedProposal } from '../../domain/workshop-record.ts';
import { formatCount, formatMoney } from '../../text/format.ts';
import { kindWords } from '../kind-words.ts';
import type { RecordContext } from './record-context.ts';

/** The proposals beside each other, and what is in each of them. */
export function recordProposalBlocks(context: RecordContext): readonly ReportBlock[] {
  const { record, t } = context;
  const { proposals } = record;
  if (proposals.length === 0) return [{ type: 'note', text: t('record.proposals.none') }];
  return [
    {
      type: 'table',
      id: 'proposals',
      caption: t('record.proposals.caption'),
      columns: [
        { label: t('record.proposal') },
        { label: t('record.measures'), isNumber: true },
        { label: t('record.homes'), isNumber: true },
        { label: costHeading(context), isNumber: true },
        { label: t('record.costUnsaid'), isNumber: true },
      ],
      rows: proposals.map((one) => summaryRow(one, context)),
      notes: [t('record.costNote')],
    },
    ...proposals.flatMap((one) => listOf(one, context)),
  ];
}

function summaryRow({ proposal, total, cost }: RecordedProposal, context: RecordContext) {
  const { language } = context;
  return {
    cells: [
      { text: proposal.name },
      { text: formatCount(cost.measures, language), value: cost.measures },
      optional(total.homes, context, (homes) => formatCount(homes, language)),
      optional(cost.known, context, (known) => moneyText(known, context)),
      { text: formatCount(cost.silent, language), value: cost.silent },
    ],
  };
}

function listOf(
  { proposal, listed }: RecordedProposal,
  context: RecordContext,
): readonly ReportBlock[] {
  const { t, kinds } = context;
  const id = `proposal-${proposal.id}`;
  const notes = proposal.note.split(/\n+/).filter((line) => line.trim() !== '');
  return [
    { type: 'heading', id, text: proposal.name },
    ...notes.map((text): ReportBlock => ({ type: 'paragraph', text })),
    ...(listed.length === 0
      ? [{ type: 'note' as const, text: t('record.proposals.empty') }]
      : [
          {
            type: 'table' as const,
            id,
            caption: t('record.proposals.list', { name: proposal.name }),
            columns: [
              { label: t('report.measures.measure') },
              { label: t('record.kind') },
              { label: t('status.label') },
              { label: t('record.homes'), isNumber: true },
              { label: costHeading(context), isNumber: true },
              { label: t('record.note') },
            ],
            rows: listed.map(({ measure, on }): ReportTableRow => {
              const kind = kindWords(measure, kinds, t);
              return {
                cells: [
                  { text: measure.title || kind },
                  { text: kind },
                  { text: on ? t(`status.${measure.status}`) : t('record.off') },
                  optional(measure.homes && homesInAll(measure.homes), context, (homes) =>
                    formatCount(homes, context.language),
                  ),
                  optional(budgetSum(measure.budget), context, (sum) => moneyText(sum, context)),
                  { text: measure.note },
                ],
              };
            }),
          },
        ]),
  ];
}

/** A number that may not be said: told as such, and empty in a spreadsheet. */
function optional(
  value: number | null,
  { t }: RecordContext,
  words: (value: number) => string,
): ReportCell {
  return value === null ? { text: t('report.notSaid'), value } : { text: words(value), value };
}

function moneyText(sum: number, { record, language }: RecordContext): string {
  return formatMoney(sum, record.currency || null, language);
}

function costHeading({ record, t }: RecordContext): string {
  return record.currency === '' ? t('record.cost') : `${t('record.cost')} (${record.currency})`;
}
