import type { ReportBlock, ReportFact } from '../../domain/report-document.ts';
import type { Programme } from '../../domain/programme.ts';
import { isWordless, type Words } from '../../domain/words.ts';
import { formatDate, formatList } from '../../text/format.ts';
import { questionWords } from '../../text/question-words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { moneyWords } from './money-blocks.ts';
import { shareChange } from './share-change.ts';
import type { ReportContext } from './report-context.ts';

/** What the report comes down to, and what the programme is. */
export function factsBlocks(context: ReportContext): readonly ReportBlock[] {
  const { report, t, language } = context;
  const { programme } = report;
  return [
    { type: 'figures', items: keyFigures(context) },
    ...(programme
      ? programmeBlocks(context, programme)
      : [{ type: 'note' as const, text: t('report.noProgramme') }]),
    { type: 'heading', id: 'zones', text: t('report.zones.title') },
    {
      type: 'paragraph',
      text: report.coversProgramme
        ? t('report.zones.all', { count: report.zones.length })
        : t('report.zones.some', { count: report.zones.length, all: report.zonesOfPlace }),
    },
    {
      type: 'paragraph',
      text: formatList(
        report.zones.map(({ name }) => name),
        language,
      ),
    },
  ];
}

function keyFigures(context: ReportContext): readonly ReportFact[] {
  const { report, t } = context;
  const { measures, money, goals, coverage, year } = report;
  const { counts, list } = measures;
  const begun = list.filter(({ status, statusBefore }) => status !== statusBefore).length;
  const asked = coverage?.find(({ refused }) => refused === null);
  return [
    {
      label: t('report.figure.done'),
      text: t('report.figure.ofAll', { number: counts.done, all: list.length }),
    },
    { label: t('report.figure.underWay'), text: String(counts['under-way']) },
    { label: t('report.figure.changed', { year }), text: String(begun) },
    {
      label: t('report.figure.money', { year }),
      text: money.toldInYear === 0 ? t('report.notSaid') : moneyWords(money.inYear, context),
    },
    ...(goals.length > 0
      ? [
          {
            label: t('report.figure.goals'),
            text: t('report.figure.ofAll', {
              number: goals.filter(({ progress }) => progress.pace === 'reached').length,
              all: goals.length,
            }),
          },
        ]
      : []),
    ...(asked
      ? [
          {
            label: asked.question.title || questionWords(asked.question, t, context.language),
            text: shareChange(asked, context),
          },
        ]
      : []),
  ];
}

function programmeBlocks(context: ReportContext, programme: Programme): readonly ReportBlock[] {
  const { t, language, cite } = context;
  const said = (words: Words): string => wordsIn(words, language);
  const { agreement, period, parties, focusAreas, facts } = programme;
  const dated = agreement.date === null ? '' : formatDate(agreement.date, language);
  const items: ReportFact[] = [
    { label: t('report.programme.parties'), text: formatList(parties.map(said), language) },
    {
      label: t('report.programme.agreement'),
      text: [said(agreement.text), dated, agreement.reference].filter(Boolean).join(', '),
    },
    {
      label: t('report.programme.period'),
      text: [periodWords(period, t), said(period.note)].filter(Boolean).join('. '),
    },
    { label: t('report.programme.evaluation'), text: said(programme.evaluation) },
  ].filter(({ text }) => text !== '');
  const sources = cite(programme.sources);
  return [
    { type: 'heading', id: 'programme', text: said(programme.title) },
    ...(isWordless(programme.about)
      ? []
      : [{ type: 'paragraph' as const, text: said(programme.about), sources }]),
    { type: 'facts', items },
    ...listBlock(
      'focus-areas',
      t('report.programme.focusAreas'),
      focusAreas.map(({ title, about, sources: from }) => ({
        label: said(title),
        text: said(about),
        sources: cite(from),
      })),
    ),
    ...listBlock(
      'programme-facts',
      t('report.programme.facts'),
      facts.map(({ text, sources: from }) => ({
        label: '',
        text: said(text),
        sources: cite(from),
      })),
    ),
  ];
}

function listBlock(
  id: string,
  title: string,
  items: readonly ReportFact[],
): readonly ReportBlock[] {
  if (items.length === 0) return [];
  return [
    { type: 'heading', id, text: title },
    { type: 'list', items },
  ];
}

function periodWords(
  { from, to, mayBeExtended, extendedTo }: Programme['period'],
  t: ReportContext['t'],
): string {
  const years = [from, to].map((year) => year ?? '');
  if (from === null && to === null) return '';
  const words = from === to ? String(from) : years.join('–');
  if (extendedTo !== null) return t('report.period.extendedTo', { years: words, year: extendedTo });
  return mayBeExtended ? t('report.period.mayBeExtended', { years: words }) : words;
}
