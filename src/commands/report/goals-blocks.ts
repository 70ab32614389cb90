import type { ReportGoal } from '../../domain/annual-report.ts';
import type { ReportBlock, ReportCell } from '../../domain/report-document.ts';
import { formatDate, formatNumberAt } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { countCell, type ReportContext } from './report-context.ts';

/** Every goal with its five letters, what is missing of them, and how far it has come. */
export function goalsBlocks(context: ReportContext): readonly ReportBlock[] {
  const { report, t } = context;
  if (report.goals.length === 0) return [{ type: 'note', text: t('report.goals.none') }];
  return [
    { type: 'paragraph', text: t('report.goals.about', { year: report.year }) },
    {
      type: 'table',
      id: 'goals',
      caption: t('report.goals.caption', { year: report.year }),
      columns: [
        { label: t('report.goals.goal') },
        { label: t('report.goals.letters') },
        { label: t('report.goals.baseline'), isNumber: true },
        { label: t('report.goals.latest'), isNumber: true },
        { label: t('report.goals.target'), isNumber: true },
        { label: t('report.goals.deadline') },
        { label: t('report.goals.progress') },
        { label: t('report.goals.measures'), isNumber: true },
      ],
      rows: report.goals.map((one) => ({ cells: goalCells(one, context) })),
    },
    ...missing(context),
  ];
}

function goalCells(one: ReportGoal, context: ReportContext): readonly ReportCell[] {
  const { t, language, cite } = context;
  const { goal, letters, progress, measures } = one;
  const { latest, indicator } = progress;
  const value = (amount: number | null | undefined, year: number | null): ReportCell => {
    if (amount === null || amount === undefined) return { text: t('report.notSaid'), value: null };
    const digits = formatNumberAt(amount, indicator?.decimals ?? 0, language);
    const unit = indicator ? wordsIn(indicator.unit, language) : '';
    const words = unit ? `${digits} ${unit}` : digits;
    return { text: year === null ? words : `${words} (${year})`, value: amount };
  };
  const title = wordsIn(goal.title, language);
  return [
    {
      text: goal.illustrative ? `${title} (${t('report.sign.illustrative')})` : title,
      sources: cite(goal.sources),
    },
    {
      text: letters
        .map(({ letter, gaps }) => (gaps.length === 0 ? letter.toUpperCase() : '–'))
        .join(' '),
    },
    value(goal.baseline?.value, goal.baseline?.year ?? null),
    latest
      ? { ...value(latest.value, latest.year), sources: cite(latest.sources) }
      : { text: t('report.goals.unmeasured'), value: null },
    value(goal.target, null),
    {
      text: goal.deadline === null ? t('report.notSaid') : formatDate(goal.deadline, language),
    },
    { text: paceWords(one, context) },
    countCell(measures, language),
  ];
}

function paceWords({ progress }: ReportGoal, { t }: ReportContext): string {
  const { pace, doubt, share } = progress;
  if (doubt !== null) return `${t(`goals.pace.${pace}`)}: ${t(`goals.doubt.${doubt}`)}`;
  const words = t(`goals.pace.${pace}`);
  return share === null ? words : `${words} (${t('report.goals.share', { share })})`;
}

/** What is missing of the goals that are not SMART, each by name. */
function missing({ report, t, language }: ReportContext): readonly ReportBlock[] {
  const items = report.goals.flatMap(({ goal, letters }) => {
    const gaps = letters.flatMap((letter) => letter.gaps);
    const text = gaps.map((gap) => t(`goals.gap.${gap}`)).join('; ');
    return gaps.length === 0 ? [] : [{ label: wordsIn(goal.title, language), text }];
  });
  if (items.length === 0) return [];
  return [
    { type: 'heading', id: 'goal-gaps', text: t('report.goals.missing') },
    { type: 'list', items },
  ];
}
