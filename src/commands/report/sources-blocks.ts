import type { ReportBlock } from '../../domain/report-document.ts';
import { dataDate } from '../../text/data-date.ts';
import { localText } from '../../text/local-text.ts';
import { methodWords } from '../../text/method-words.ts';
import type { ReportContext } from './report-context.ts';

/** How the numbers came about, what is less than measured, and every source. */
export function sourcesBlocks(context: ReportContext): readonly ReportBlock[] {
  const { report, t, language } = context;
  const questions = (report.coverage ?? []).map(({ question }) => question);
  const methods = new Set(questions.map((question) => methodWords(question, t, language)));
  return [
    { type: 'heading', id: 'methods', text: t('report.methods.title') },
    {
      type: 'list',
      items: [
        t('report.methods.status', { year: report.year }),
        t('report.methods.money'),
        ...(questions.length > 0 ? [t('report.methods.coverage')] : []),
        ...methods,
        ...new Set(questions.map(({ residentsRule }) => t(`residentsRule.${residentsRule}.about`))),
        t('report.methods.series'),
        t('report.methods.goals'),
      ].map((text) => ({ label: '', text })),
    },
    { type: 'heading', id: 'doubts', text: t('report.doubts.title') },
    { type: 'facts', items: doubts(context) },
    { type: 'heading', id: 'sources', text: t('report.sources.title') },
    ...(report.sources.length === 0
      ? [{ type: 'note' as const, text: t('report.sources.none') }]
      : []),
    ...report.sources.map(({ number, source, usedIn }): ReportBlock => ({
      type: 'source',
      number,
      text: localText(source.title, language),
      url: source.url,
      details: [
        source.publisher,
        dataDate(source.date, t, language),
        localText(source.licence, language),
        ...(source.processing ? [localText(source.processing, language)] : []),
        t('report.sources.usedIn', {
          parts: usedIn.map((part) => t(`report.part.${part}`)).join(', '),
        }),
      ],
    })),
    { type: 'note', text: t('report.sources.own') },
  ];
}

function doubts({ report, t }: ReportContext) {
  const { estimated, illustrative, suppressed, missing, ownValues, illustrativeGoals } =
    report.doubts;
  const { counts } = report.measures;
  const told: readonly (readonly [string, number])[] = [
    [t('report.doubts.estimated'), estimated],
    [t('report.doubts.illustrative'), illustrative],
    [t('report.doubts.suppressed'), suppressed],
    [t('report.doubts.missing'), missing],
    [t('report.doubts.ownValues'), ownValues],
    [t('report.doubts.illustrativeGoals'), illustrativeGoals],
    [t('report.doubts.noStatus'), counts.unknown],
    [t('report.doubts.noMoney'), report.money.untold],
  ];
  return told.map(([label, number]) => ({ label, text: String(number) }));
}
