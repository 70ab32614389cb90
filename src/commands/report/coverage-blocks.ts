import type { CoverageRow, ReportCoverage } from '../../domain/annual-report.ts';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import type { ReportBlock, ReportCell, ReportTableRow } from '../../domain/report-document.ts';
import { formatCount, formatFinePercent, formatList, formatSigned } from '../../text/format.ts';
import { questionManner, questionWords } from '../../text/question-words.ts';
import { coveredShare } from './covered-share.ts';
import { countCell, type ReportContext } from './report-context.ts';

/** Whom each question reaches, zone by zone: by the layers, and with what stood and stands. */
export function coverageBlocks(context: ReportContext): readonly ReportBlock[] {
  const { report, t } = context;
  const { coverage, year } = report;
  if (coverage === null) return [{ type: 'note', text: t('report.coverage.notMade') }];
  return [
    { type: 'paragraph', text: t('report.coverage.about', { before: year - 1, year }) },
    ...coverage.flatMap((asked, at) => questionBlocks(asked, at, context)),
  ];
}

function questionBlocks(
  asked: ReportCoverage,
  at: number,
  context: ReportContext,
): readonly ReportBlock[] {
  const { report, t, language } = context;
  const { question, rows, total, place, newMeasures, refused } = asked;
  const { year } = report;
  const words = question.title || questionWords(question, t, language);
  const id = `coverage-${at + 1}`;
  const manner = questionManner(question, t, language);
  const heading = { type: 'heading', id, text: words } as const;
  const method = {
    type: 'paragraph',
    text: `${manner}. ${t(`ruleSource.${question.ruleSource}`)}.`,
  };
  if (refused !== null) {
    return [heading, { type: 'note', text: t(`answer.${refused}`) }];
  }
  const names = new Map(report.measures.list.map(({ measure }) => [measure.id, measure]));
  const came = newMeasures.map((one) => {
    const measure = names.get(one);
    return measure ? context.measureName(measure) : one;
  });
  const whom = t(`group.${question.counts}`);
  const isPlace = rows.length === report.zonesOfPlace;
  return [
    heading,
    { ...method, type: 'paragraph' },
    {
      type: 'paragraph',
      text:
        came.length === 0
          ? t('report.coverage.nothingNew', { year })
          : t('report.coverage.new', { year, names: formatList(came, language) }),
    },
    {
      type: 'table',
      id,
      caption: t('report.coverage.caption', { question: words, year }),
      columns: [
        { label: t('report.zone') },
        { label: whom, isNumber: true },
        { label: t('report.coverage.today'), isNumber: true },
        { label: t('report.endOf', { year: year - 1 }), isNumber: true },
        { label: t('report.endOf', { year }), isNumber: true },
        { label: t('report.coverage.reached', { year }), isNumber: true },
        { label: t('report.coverage.change'), isNumber: true },
      ],
      rows: [
        ...rows.map((row): ReportTableRow => ({
          cells: [{ text: context.zoneName(row.zoneId) }, ...rowCells(row, context)],
        })),
        {
          cells: [{ text: t('report.coverage.total') }, ...rowCells(total, context)],
          isTotal: true,
        },
        ...(isPlace
          ? []
          : [
              {
                cells: [{ text: t('report.coverage.place') }, ...rowCells(place, context)],
                isTotal: true,
              },
            ]),
      ],
      notes: notes(asked, context),
    },
  ];
}

function rowCells(
  { today, before, after }: CoverageRow,
  context: ReportContext,
): readonly ReportCell[] {
  const { t, language } = context;
  const unknown: ReportCell = { text: t('board.unknown'), value: null };
  const residents = countCell(after.residents, language);
  if (after.refused !== null || after.knownShare <= 0) {
    return [residents, ...Array.from({ length: 5 }, () => unknown)];
  }
  const gain = after.coveredResidents - before.coveredResidents;
  return [
    residents,
    shareCell(today, context),
    shareCell(before, context),
    shareCell(after, context),
    countCell(after.coveredResidents, language),
    { text: formatSigned(Math.round(gain) + 0, language, 0), value: gain },
  ];
}

function shareCell(zone: ZoneCoverage, { t, language }: ReportContext): ReportCell {
  const share = coveredShare(zone);
  if (share === null) return { text: t('report.coverage.nobody'), value: null };
  const isBound = zone.knownShare < 1;
  const text = formatFinePercent(share, language, isBound ? 'down' : 'nearest');
  return { text: isBound ? t('report.coverage.atLeast', { share: text }) : text, value: share };
}

/** What was estimated or left out; what is known in part is a lower bound. */
function notes({ rows, notes: told, question }: ReportCoverage, context: ReportContext) {
  const { t, language } = context;
  const { samples } = told;
  const isBound = rows.some(({ after }) => after.knownShare > 0 && after.knownShare < 1);
  const unknown = rows.filter(({ after }) => after.refused !== null || after.knownShare <= 0);
  return [
    ...(samples
      ? [t('notes.samples', { number: samples.count, spacing: samples.spacingMeters })]
      : []),
    ...(question.reach === 'network'
      ? [
          t('notes.entrances', {
            known: told.knownEntrances,
            estimated: told.estimatedEntrances,
          }),
        ]
      : []),
    ...(told.unjoinedResidents >= 0.5
      ? [
          t('notes.unjoined', {
            number: formatCount(told.unjoinedResidents, language),
            group: t(`groupMany.${question.counts}`),
          }),
        ]
      : []),
    ...(told.targetsUnknown > 0
      ? [t('notes.targetsUnknown', { number: told.targetsUnknown })]
      : []),
    ...(isBound ? [t('report.coverage.bound')] : []),
    ...(unknown.length > 0 ? [t('report.coverage.unknownZones', { count: unknown.length })] : []),
  ];
}
