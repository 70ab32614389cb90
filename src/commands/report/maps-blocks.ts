import type { ReportBlock, ReportPictures } from '../../domain/report-document.ts';
import type { ReportContext } from './report-context.ts';

/** The overview and a page a zone; where the map cannot be drawn, that is said. */
export function mapsBlocks(context: ReportContext, state: ReportPictures): readonly ReportBlock[] {
  const { t } = context;
  if (state.status !== 'ready') {
    return [{ type: 'note', text: t(`report.maps.${state.status}`) }];
  }
  return [
    { type: 'paragraph', text: t('report.maps.about', { year: context.report.year }) },
    ...state.pictures.map(({ id }) => ({
      type: 'picture' as const,
      id,
      caption: pictureTitle(id, context),
    })),
  ];
}

/** What a map page shows; '' is the overview. */
export function pictureTitle(
  id: string,
  { report, t, zoneName }: Pick<ReportContext, 'report' | 't' | 'zoneName'>,
): string {
  const { year } = report;
  const zone = report.zones.find((one) => one.id === id);
  return zone
    ? t('report.maps.zone', { name: zoneName(zone.id), year })
    : t('report.maps.overview', { year });
}
