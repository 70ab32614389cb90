import type { ReportBlock, ReportTableRow } from '../../domain/report-document.ts';
import { formatCount } from '../../text/format.ts';
import type { RecordContext } from './record-context.ts';

/** What was voted on, under which rule, and how many dots each choice got. */
export function ballotBlocks({ record, t, language }: RecordContext): readonly ReportBlock[] {
  if (record.ballots.length === 0) return [{ type: 'note', text: t('record.votes.none') }];
  const count = (number: number) => ({ text: formatCount(number, language), value: number });
  return record.ballots.flatMap(({ ballot, result }): readonly ReportBlock[] => {
    const id = `ballot-${ballot.id}`;
    const title = ballot.title || t('record.unnamed');
    return [
      { type: 'heading', id, text: title },
      {
        type: 'paragraph',
        text: [
          t(`record.votes.rule.${ballot.voters}`, { count: ballot.dots }),
          ballot.open ? t('record.votes.open') : t('record.votes.closed'),
        ].join(' '),
      },
      {
        type: 'table',
        id,
        caption: t('record.votes.caption', { title }),
        columns: [
          { label: t('record.votes.choice') },
          { label: t('record.votes.dots'), isNumber: true },
          { label: t('record.votes.voters'), isNumber: true },
        ],
        rows: [
          ...result.choices.map(({ label, dots, voters }): ReportTableRow => ({
            cells: [
              { text: label || t('record.unnamed') },
              count(dots),
              voters === null ? { text: t('report.notSaid'), value: null } : count(voters),
            ],
          })),
          {
            cells: [{ text: t('report.total') }, count(result.dots), count(result.voters)],
            isTotal: true,
          },
        ],
      },
    ];
  });
}
