import type { NextDue } from '../../domain/next-due.ts';
import type { ReportBlock } from '../../domain/report-document.ts';
import { formatDate } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import type { ReportContext } from './report-context.ts';

/** What the programme owes, to whom and when. */
export function dueBlocks(context: ReportContext): readonly ReportBlock[] {
  const { report, t, language, cite } = context;
  if (report.due.length === 0) return [{ type: 'note', text: t('report.due.none') }];
  return [
    {
      type: 'table',
      id: 'due',
      caption: t('report.due.caption', { date: formatDate(report.madeOn, language) }),
      columns: [
        { label: t('report.due.what') },
        { label: t('report.due.when') },
        { label: t('report.due.by') },
        { label: t('report.due.to') },
      ],
      rows: report.due.map((due) => ({
        cells: [
          { text: wordsIn(due.rule.what, language), sources: cite(due.rule.sources) },
          { text: whenWords(due, context) },
          { text: wordsIn(due.rule.by, language) },
          { text: wordsIn(due.rule.to, language) },
        ],
      })),
    },
  ];
}

function whenWords({ rule, state, on, daysLeft }: NextDue, { t, language }: ReportContext): string {
  if (rule.due.every === 'open') return wordsIn(rule.due.when, language);
  const date = on === null ? '' : formatDate(on, language);
  if (state === 'due' && daysLeft !== null) {
    return t('report.due.daysLeft', { date, count: daysLeft });
  }
  return state === 'ended' ? t('report.due.ended', { date }) : t('report.due.passed', { date });
}
