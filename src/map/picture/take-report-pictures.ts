import type { Map as MapLibreMap } from 'maplibre-gl';
import { pictureTitle } from '../../commands/report/maps-blocks.ts';
import type { AnnualReport } from '../../domain/annual-report.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import type { ReportPicture, ReportPictures } from '../../domain/report-document.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Language } from '../../text/language.ts';
import { translator } from '../../text/translate.ts';
import { applyScenes } from '../apply-scene.ts';
import { createMap, hasWebGl2 } from '../create-map.ts';
import { metersPerPixel } from '../nice-length.ts';
import { lightPalette } from '../palette.ts';
import { shownCredits } from '../shown-credits.ts';
import { statusDash } from '../status-dash.ts';
import { boundsOfZones } from './bounds-of-zones.ts';
import { dressPicture, type PictureKey } from './dress-picture.ts';
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
/** A picture that takes longer does not come. */
const pictureMillis = 45_000;

/**
 * Takes the map pages of a report with a map of its own that nobody sees: our own ground, no request
 * to anybody. Without graphics, or where the map stalls, it says so; the report goes on without.
 */
export async function takeReportPictures(wanted: PicturesToTake): Promise<ReportPictures> {
  if (!hasWebGl2()) return { status: 'no-webgl' };
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  container.inert = true;
  Object.assign(container.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '-10000px',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(container);
  const map = createMap(container, null, {
    pixelRatio,
    maxCanvasSize: [width * pixelRatio, height * pixelRatio],
    canvasContextAttributes: { preserveDrawingBuffer: true, antialias: true },
  });
  const writer = applyScenes(map);
  try {
    await within(new Promise<void>((resolve) => map.once('style.load', () => resolve())));
    writer.show(pictureScene(wanted.state, wanted.report, wanted.language));
    const pictures: ReportPicture[] = [];
    const ids = [overviewId, ...wanted.zoneIds];
    for (const [at, id] of ids.entries()) {
      if (wanted.signal.aborted) return { status: 'none' };
      wanted.onProgress(at / ids.length);
      pictures.push(await takeOne(map, id, wanted));
    }
    return { status: 'ready', pictures };
  } catch {
    return { status: 'failed' };
  } finally {
    writer.dispose();
    map.remove();
    container.remove();
  }
}

async function takeOne(
  map: MapLibreMap,
  id: string,
  { state, report, language }: PicturesToTake,
): Promise<ReportPicture> {
  const ofZone = report.zones.find((zone) => zone.id === id);
  const zoneIds = ofZone ? [ofZone.id] : report.zones.map((zone) => zone.id);
  const bounds = boundsOfZones(state, zoneIds);
  if (bounds) map.fitBounds(bounds, { padding: 26, duration: 0, maxZoom: 16.5 });
  await within(drawn(map));
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

/** The map has drawn what it was told, pictures of symbols as well. */
async function drawn(map: MapLibreMap): Promise<void> {
  // What is wanted is written with the next frame; before it the map believes that it is done.
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
  const idle = new Promise<void>((resolve) => map.once('idle', () => resolve()));
  map.triggerRepaint();
  await idle;
}

async function within<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The map took too long')), pictureMillis);
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    clearTimeout(timer);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be written'));
    }, 'image/png');
  });
}
