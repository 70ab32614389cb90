import type { ReportBlock, ReportPictures } from '../../domain/report-document.ts';
import type { RecordContext } from './record-context.ts';

/** A map of today and one of each proposal, as soon as they are taken. */
export function recordMapsBlocks(
  { record, t }: RecordContext,
  pictures: ReportPictures,
): readonly ReportBlock[] {
  if (pictures.status !== 'ready') {
    return [{ type: 'note', text: t(`record.maps.${pictures.status}`) }];
  }
  const names = new Map<string, string>(
    record.proposals.map(({ proposal }) => [proposal.id, proposal.name]),
  );
  return pictures.pictures.map(({ id }) => ({
    type: 'picture',
    id,
    caption: names.get(id) ?? t('record.today'),
  }));
}
