import type { ReportBlock } from '../../domain/report-document.ts';
import { formatCount, formatMoment } from '../../text/format.ts';
import type { RecordContext } from './record-context.ts';

/** What the evening was: how many came, what was done in which order, and what was kept when. */
export function eveningBlocks({ record, t, language }: RecordContext): readonly ReportBlock[] {
  const { workshop, steps, proposals, ballots, contributions, checkpoints } = record;
  const count = (number: number): string => formatCount(number, language);
  const people = workshop?.people ?? null;
  return [
    {
      type: 'figures',
      items: [
        { label: t('record.people'), text: people === null ? t('report.notSaid') : count(people) },
        { label: t('record.part.proposals'), text: count(proposals.length) },
        { label: t('record.part.votes'), text: count(ballots.length) },
        { label: t('record.part.heard'), text: count(contributions.length) },
      ],
    },
    ...(steps.length === 0
      ? []
      : [
          { type: 'heading' as const, id: 'steps', text: t('record.steps') },
          {
            type: 'list' as const,
            items: steps.map(({ title, question, minutes }, at) => ({
              label: `${at + 1}. ${title || t('record.unnamed')}`,
              text: [question, minutes > 0 ? t('record.minutes', { count: minutes }) : '']
                .filter(Boolean)
                .join(' · '),
            })),
          },
        ]),
    ...(checkpoints.length === 0
      ? []
      : [
          { type: 'heading' as const, id: 'checkpoints', text: t('rail.checkpoints') },
          {
            type: 'list' as const,
            items: checkpoints.map(({ name, madeAt }) => ({
              label: name || t('record.unnamed'),
              text: formatMoment(madeAt, language),
            })),
          },
        ]),
  ];
}
