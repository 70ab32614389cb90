import type { AnnualReport } from '../../domain/annual-report.ts';
import type { OwnKind } from '../../domain/own-kind.ts';
import type { ReportBlock, ReportDocument, ReportPictures } from '../../domain/report-document.ts';
import { reportParts, type ReportPart } from '../../domain/report-note.ts';
import { formatDate, formatList } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { wordsIn } from '../../text/words-in.ts';
import { coverageBlocks } from './coverage-blocks.ts';
import { dueBlocks } from './due-blocks.ts';
import { factsBlocks } from './facts-blocks.ts';
import { goalsBlocks } from './goals-blocks.ts';
import { indicatorsBlocks } from './indicators-blocks.ts';
import { mapsBlocks } from './maps-blocks.ts';
import { measuresBlocks } from './measures-blocks.ts';
import { moneyBlocks } from './money-blocks.ts';
import { reportContext } from './report-context.ts';
import { sourcesBlocks } from './sources-blocks.ts';

interface DocumentInput {
  readonly report: AnnualReport;
  readonly kinds: Readonly<Record<string, OwnKind>>;
  readonly pictures: ReportPictures;
  /** Parts that are left out. */
  readonly without: readonly ReportPart[];
  readonly t: Translate;
  readonly language: Language;
}

/** Names up to this many stand on the cover; more are only counted there. */
const mostNamed = 8;

/** The report in one language: the one thing that page, paper, document and tables are made of. */
export function reportDocument(input: DocumentInput): ReportDocument {
  const { report, kinds, pictures, without, t, language } = input;
  const context = reportContext(report, kinds, t, language);
  const { programme, zones, year, madeOn } = report;
  const blocksOf: Readonly<Record<ReportPart, () => readonly ReportBlock[]>> = {
    foreword: () => [],
    facts: () => factsBlocks(context),
    due: () => dueBlocks(context),
    measures: () => measuresBlocks(context),
    money: () => moneyBlocks(context),
    goals: () => goalsBlocks(context),
    indicators: () => indicatorsBlocks(context),
    coverage: () => coverageBlocks(context),
    maps: () => mapsBlocks(context, pictures),
    sources: () => sourcesBlocks(context),
  };
  const place = wordsIn(report.place, language);
  const names = zones.map(({ name }) => name);
  return {
    lang: language,
    title: t('report.titleOf', { year }),
    subtitle: programme ? wordsIn(programme.title, language) : place,
    lines: [
      place,
      names.length <= mostNamed
        ? formatList(names, language)
        : t('report.zones.number', { count: names.length }),
      report.yearIsOver
        ? t('report.asOfEnd', { year })
        : t('report.notOver', { year, date: formatDate(madeOn, language) }),
      t('report.madeOn', { date: formatDate(madeOn, language) }),
    ],
    contents: t('report.contents'),
    sections: reportParts
      .filter((part) => !without.includes(part))
      .filter((part) => part !== 'foreword' || report.notes.foreword !== undefined)
      .map((part) => ({
        part,
        title: t(`report.part.${part}`),
        comment: report.notes[part] ?? '',
        blocks: blocksOf[part](),
      })),
    words: {
      page: t('report.page'),
      source: t('report.source'),
      unit: report.currency,
    },
  };
}
