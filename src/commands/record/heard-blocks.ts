import type { Contribution } from '../../domain/contribution.ts';
import type { ReportBlock } from '../../domain/report-document.ts';
import { formatCount, formatDate } from '../../text/format.ts';
import type { RecordContext } from './record-context.ts';

/** What people said, and how much of it is left out and why. */
export function heardBlocks(context: RecordContext): readonly ReportBlock[] {
  const { record, t, language } = context;
  const { contributions, hidden, unread } = record;
  const left: readonly ReportBlock[] = [
    ...(hidden > 0 ? [t('record.heard.hidden', { count: hidden })] : []),
    ...(unread > 0 ? [t('record.heard.unread', { count: unread })] : []),
  ].map((text) => ({ type: 'note', text }));
  if (contributions.length === 0) return [{ type: 'note', text: t('record.heard.none') }, ...left];
  return [
    {
      type: 'table',
      id: 'heard',
      caption: t('record.heard.caption'),
      columns: [
        { label: t('record.heard.kind') },
        { label: t('record.heard.text') },
        { label: t('record.heard.about') },
        { label: t('record.heard.theme') },
        { label: t('record.votes.dots'), isNumber: true },
        { label: t('record.heard.how') },
        { label: t('record.heard.answer') },
      ],
      rows: contributions.map((one) => ({
        cells: [
          { text: t(`record.kind.${one.kind}`) },
          { text: one.text },
          { text: aboutWords(one, context) },
          { text: one.theme },
          { text: formatCount(one.dots, language), value: one.dots },
          {
            text: [t(`record.heard.from.${one.source}`), one.cell, formatDate(one.madeOn, language)]
              .filter(Boolean)
              .join(' · '),
          },
          { text: one.answer },
        ],
      })),
    },
    ...left,
  ];
}

/** What it is about: a measure or a zone by name, a place by its position. */
function aboutWords({ about }: Contribution, { record, t }: RecordContext): string {
  switch (about.type) {
    case 'zone':
      return record.zones.find(({ id }) => id === about.zoneId)?.name ?? about.zoneId;
    case 'measure':
      return record.measureNames[about.measureId] ?? t('record.heard.measureGone');
    case 'place':
      return about.at
        .map((degree) => degree.toFixed(5))
        .toReversed()
        .join(', ');
    case 'everywhere':
      return t('record.heard.everywhere');
  }
}
