import { pictureTitle } from '../../commands/report/maps-blocks.ts';
import type { AnnualReport } from '../../domain/annual-report.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import type { ReportPicture, ReportPictures } from '../../domain/report-document.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Language } from '../../text/language.ts';
import { translator } from '../../text/translate.ts';
import { hasWebGl2 } from '../create-map.ts';
import { metersPerPixel } from '../nice-length.ts';
import { lightPalette } from '../palette.ts';
import { shownCredits } from '../shown-credits.ts';
import { statusDash } from '../status-dash.ts';
import { boundsOfZones } from './bounds-of-zones.ts';
import { dressPicture, type PictureKey } from './dress-picture.ts';
import { type HiddenMap, openHiddenMap, pngOf } from './hidden-map.ts';
import { pictureLayers, pictureScene } from './picture-scene.ts';

interface PicturesToTake {
  readonly state: AppState;
  readonly report: AnnualReport;
  readonly language: Language;
  /** Zones with a page of their own beside the overview. */
  readonly zoneIds: readonly ZoneId[];
  readonly signal: AbortSignal;
  /** 0–1. */
  readonly onProgress: (done: number) => void;
}

/** The overview's id; a zone's page has the zone's. */
export const overviewId = 'overview';

/** As wide as the text of an A4 page at 96 dots an inch, and high enough for one. */
const width = 642;
const height = 700;
/** 96 × 2 dots an inch: sharp on paper, and a size that software graphics still draws. */
const pixelRatio = 2;

/**
 * Takes the map pages of a report with a map of its own that nobody sees: our own ground, no request
 * to anybody. Without graphics, or where the map stalls, it says so; the report goes on without.
 */
export async function takeReportPictures(wanted: PicturesToTake): Promise<ReportPictures> {
  if (!hasWebGl2()) return { status: 'no-webgl' };
  let hidden: HiddenMap | null = null;
  try {
    hidden = await openHiddenMap({ width, height, pixelRatio });
    hidden.show(pictureScene(wanted.state, wanted.report, wanted.language));
    const pictures: ReportPicture[] = [];
    const ids = [overviewId, ...wanted.zoneIds];
    for (const [at, id] of ids.entries()) {
      if (wanted.signal.aborted) return { status: 'none' };
      wanted.onProgress(at / ids.length);
      pictures.push(await takeOne(hidden, id, wanted));
    }
    return { status: 'ready', pictures };
  } catch {
    return { status: 'failed' };
  } finally {
    hidden?.close();
  }
}

async function takeOne(
  { map, drawn }: HiddenMap,
  id: string,
  { state, report, language }: PicturesToTake,
): Promise<ReportPicture> {
  const ofZone = report.zones.find((zone) => zone.id === id);
  const zoneIds = ofZone ? [ofZone.id] : report.zones.map((zone) => zone.id);
  const bounds = boundsOfZones(state, zoneIds);
  if (bounds) map.fitBounds(bounds, { padding: 26, duration: 0, maxZoom: 16.5 });
  await drawn();
  const t = translator(language);
  const on = report.measures.list.filter(
    ({ measure, status, zoneIds: served }) =>
      status !== null && measure.geometry !== null && (!ofZone || served.includes(ofZone.id)),
  );
  const { workspace, config } = state.session;
  const credits =
    workspace.status === 'ready'
      ? shownCredits(workspace.workspace, pictureLayers(state), config, null, language)
      : [];
  const canvas = dressPicture(map.getCanvas(), {
    width,
    height,
    pixelRatio,
    metersPerPixel: metersPerPixel(map.getCenter().lat, map.getZoom()),
    keys: keysOf(
      on.flatMap(({ status }) => status ?? []),
      t,
    ),
    credits: credits.join(' · '),
    north: t('report.maps.north'),
    language,
  });
  const title = pictureTitle(id, { report, t, zoneName: () => ofZone?.name ?? '' });
  return {
    id,
    png: await pngOf(canvas),
    width: Math.round(canvas.width / pixelRatio),
    height: Math.round(canvas.height / pixelRatio),
    alt: `${title}. ${t('report.maps.alt', { count: on.length })}`,
  };
}

function keysOf(
  statuses: readonly MeasureStatus[],
  t: ReturnType<typeof translator>,
): readonly PictureKey[] {
  const seen = new Set(statuses);
  return [
    { label: t('report.maps.zones'), dash: null, color: lightPalette.ink },
    ...(Object.keys(statusDash) as MeasureStatus[])
      .filter((status) => seen.has(status))
      .map((status) => ({
        label: t(`status.${status}`),
        dash: statusDash[status],
        color: lightPalette.other,
      })),
  ];
}
