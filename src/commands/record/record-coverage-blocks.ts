import type { ReportBlock, ReportCell, ReportTableRow } from '../../domain/report-document.ts';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import type { RecordedCoverage } from '../../domain/workshop-record.ts';
import { formatCount, formatFinePercent, formatSigned } from '../../text/format.ts';
import { questionManner, questionWords } from '../../text/question-words.ts';
import { coveredShare } from '../report/covered-share.ts';
import type { RecordContext } from './record-context.ts';

/** Whom each proposal reaches, zone by zone and on one scale: a table a question. */
export function recordCoverageBlocks(context: RecordContext): readonly ReportBlock[] {
  const { record, t } = context;
  if (record.coverage === null) return [{ type: 'note', text: t('record.coverage.notMade') }];
  return record.coverage.flatMap((asked, at) => questionBlocks(asked, at, context));
}

function questionBlocks(
  asked: RecordedCoverage,
  at: number,
  context: RecordContext,
): readonly ReportBlock[] {
  const { record, t, language } = context;
  const { question, zoneIds, today, proposals } = asked;
  const id = `coverage-${at + 1}`;
  const words = question.title || questionWords(question, t, language);
  const heading = { type: 'heading', id, text: words } as const;
  const method = `${questionManner(question, t, language)}. ${t(`ruleSource.${question.ruleSource}`)}.`;
  if (today.refused !== null) {
    return [heading, { type: 'note', text: t(`answer.${today.refused}`) }];
  }
  const names = new Map(record.zones.map((zone) => [zone.id, zone.name]));
  const nameOf = new Map(record.proposals.map(({ proposal }) => [proposal.id, proposal.name]));
  const row = (name: string, sides: readonly ZoneCoverage[]): ReportTableRow => ({
    cells: [
      { text: name },
      { text: formatCount(sides[0].residents, language), value: sides[0].residents },
      ...sides.map((side) => shareCell(side, context)),
    ],
  });
  const sides = [today, ...proposals.map(({ side }) => side)];
  const isBound = today.zones.some(({ knownShare }) => knownShare > 0 && knownShare < 1);
  return [
    heading,
    { type: 'paragraph', text: method },
    {
      type: 'list',
      items: proposals.map(({ proposalId, gain }) => ({
        label: nameOf.get(proposalId) ?? proposalId,
        text:
          gain === null
            ? t('board.unknown')
            : t('record.coverage.gain', {
                number: formatSigned(Math.round(gain.residents) + 0, language, 0),
                group: t(`groupMany.${question.counts}`),
              }),
      })),
    },
    {
      type: 'table',
      id,
      caption: t('record.coverage.caption', { question: words }),
      columns: [
        { label: t('report.zone') },
        { label: t(`group.${question.counts}`), isNumber: true },
        { label: t('record.today'), isNumber: true },
        ...proposals.map(({ proposalId }) => ({
          label: nameOf.get(proposalId) ?? proposalId,
          isNumber: true,
        })),
      ],
      rows: [
        ...zoneIds.map((zoneId, index) =>
          row(
            names.get(zoneId) ?? zoneId,
            sides.map(({ zones }) => zones[index]),
          ),
        ),
        {
          ...row(
            t('report.coverage.place'),
            sides.map(({ total }) => total),
          ),
          isTotal: true,
        },
      ],
      notes: [
        ...(today.notes.samples
          ? [
              t('notes.samples', {
                number: today.notes.samples.count,
                spacing: today.notes.samples.spacingMeters,
              }),
            ]
          : []),
        ...(isBound ? [t('report.coverage.bound')] : []),
      ],
    },
  ];
}

function shareCell(zone: ZoneCoverage, { t, language }: RecordContext): ReportCell {
  if (zone.refused !== null || zone.knownShare <= 0)
    return { text: t('board.unknown'), value: null };
  const share = coveredShare(zone);
  if (share === null) return { text: t('report.coverage.nobody'), value: null };
  const isBound = zone.knownShare < 1;
  const text = formatFinePercent(share, language, isBound ? 'down' : 'nearest');
  return { text: isBound ? t('report.coverage.atLeast', { share: text }) : text, value: share };
}
