import type { ReportBlock, ReportDocument, ReportPictures } from '../../domain/report-document.ts';
import { formatDate } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { ballotBlocks } from './ballot-blocks.ts';
import type { RecordContext } from './record-context.ts';
import { recordCoverageBlocks } from './record-coverage-blocks.ts';
import { heardBlocks } from './heard-blocks.ts';
import { recordMapsBlocks } from './record-maps-blocks.ts';
import { recordProposalBlocks } from './record-proposal-blocks.ts';
import { recordSourcesBlocks } from './record-sources-blocks.ts';
import { eveningBlocks } from './evening-blocks.ts';

/** Parts of the record, in the order they stand in. */
const recordParts = [
  'evening',
  'proposals',
  'coverage',
  'votes',
  'heard',
  'notes',
  'maps',
  'sources',
] as const;

type RecordPart = (typeof recordParts)[number];

/** The record of a workshop in one language: what page, HTML and PDF are all made of. */
export function recordDocument(
  context: RecordContext & { readonly pictures: ReportPictures },
): ReportDocument {
  const { record, pictures, t, language } = context;
  const { workshop } = record;
  const blocksOf: Readonly<Record<RecordPart, () => readonly ReportBlock[]>> = {
    evening: () => eveningBlocks(context),
    proposals: () => recordProposalBlocks(context),
    coverage: () => recordCoverageBlocks(context),
    votes: () => ballotBlocks(context),
    heard: () => heardBlocks(context),
    notes: () => noteBlocks(context),
    maps: () => recordMapsBlocks(context, pictures),
    sources: () => recordSourcesBlocks(context),
  };
  return {
    lang: language,
    title: workshop && workshop.title !== '' ? workshop.title : t('record.title'),
    subtitle: wordsIn(record.place, language),
    lines: [
      ...(record.planTitle ? [record.planTitle] : []),
      ...(workshop?.heldOn
        ? [t('record.heldOn', { date: formatDate(workshop.heldOn, language) })]
        : []),
      t('record.madeOn', { date: formatDate(record.madeOn, language) }),
    ],
    contents: t('report.contents'),
    sections: recordParts.map((part) => ({
      part,
      title: t(`record.part.${part}`),
      comment: '',
      blocks: blocksOf[part](),
    })),
    words: { page: t('report.page'), source: t('report.source'), unit: t('report.unit') },
  };
}

/** What was written down on the way, a paragraph a line. */
function noteBlocks({ record, t }: RecordContext): readonly ReportBlock[] {
  const lines = (record.workshop?.notes ?? '').split(/\n+/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return [{ type: 'note', text: t('record.notes.none') }];
  return lines.map((text) => ({ type: 'paragraph', text }));
}
