import { geometryBounds } from '../../domain/geometry-bounds.ts';
import type { ReportPicture, ReportPictures } from '../../domain/report-document.ts';
import type { WorkshopRecord } from '../../domain/workshop-record.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Language } from '../../state/session.ts';
import { translator } from '../../text/translate.ts';
import { appLayerIds } from '../app-layer-ids.ts';
import { hasWebGl2 } from '../create-map.ts';
import { metersPerPixel } from '../nice-length.ts';
import { lightPalette } from '../palette.ts';
import { sceneBuilder } from '../scene.ts';
import { shownCredits } from '../shown-credits.ts';
import { boundsOfZones } from './bounds-of-zones.ts';
import { dressPicture } from './dress-picture.ts';
import { type HiddenMap, openHiddenMap, pngOf } from './hidden-map.ts';
import { pictureLayers } from './picture-scene.ts';

type PicturedProposal = Pick<WorkshopRecord['proposals'][number], 'proposal' | 'listed'>;

/** What of a record is seen in its pictures. */
export interface PicturedRecord {
  readonly proposals: readonly PicturedProposal[];
  readonly zones: readonly Pick<WorkshopRecord['zones'][number], 'id'>[];
}

interface PicturesToTake {
  readonly state: AppState;
  readonly record: PicturedRecord;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** 0–1. */
  readonly onProgress: (done: number) => void;
}

/** Id of the picture of today; a proposal's picture has the proposal's. */
const todayId = 'today';

/** As wide as the text of an A4 page at 96 dots an inch, and two to a page. */
const size = { width: 642, height: 440, pixelRatio: 2 };

/**
 * Takes a picture of today and of each proposal, all of the same stretch of land: everything that
 * is drawn, with room round it. Our own ground, no request to anybody.
 */
export async function takeRecordPictures(wanted: PicturesToTake): Promise<ReportPictures> {
  if (!hasWebGl2()) return { status: 'no-webgl' };
  let hidden: HiddenMap | null = null;
  try {
    hidden = await openHiddenMap(size);
    const { proposals } = wanted.record;
    const sides = [null, ...proposals];
    const pictures: ReportPicture[] = [];
    for (const [at, side] of sides.entries()) {
      if (wanted.signal.aborted) return { status: 'none' };
      wanted.onProgress(at / sides.length);
      pictures.push(await takeOne(hidden, side, wanted));
    }
    return { status: 'ready', pictures };
  } catch {
    return { status: 'failed' };
  } finally {
    hidden?.close();
  }
}

async function takeOne(
  { map, show, drawn }: HiddenMap,
  side: PicturedProposal | null,
  { state, record, language }: PicturesToTake,
): Promise<ReportPicture> {
  const t = translator(language);
  const shown = quietState(state, side, language);
  const scene = sceneBuilder()(shown, { tone: 'light', outsideStyle: null });
  // What lies on top is placed first where there is too little room: names make way for what is drawn.
  const isDrawn = ({ id }: { readonly id: string }): boolean => id.startsWith('proposal');
  const layers = [
    ...scene.layers.filter((layer) => !isDrawn(layer)),
    ...scene.layers.filter(isDrawn),
  ];
  show({ ...scene, layers });
  const bounds = boundsOfWork(state, record);
  if (bounds) map.fitBounds(bounds, { padding: 30, duration: 0, maxZoom: 16.5 });
  await drawn();
  const { workspace, config } = state.session;
  const credits =
    workspace.status === 'ready'
      ? shownCredits(workspace.workspace, shown.session.layers, config, null, language)
      : [];
  const canvas = dressPicture(map.getCanvas(), {
    ...size,
    metersPerPixel: metersPerPixel(map.getCenter().lat, map.getZoom()),
    keys: [
      { label: t('layer.zones'), dash: null, color: lightPalette.ink },
      ...(side ? [{ label: t('wall.isSketched'), dash: null, color: lightPalette.sketch }] : []),
    ],
    credits: credits.join(' · '),
    north: t('report.maps.north'),
    language,
  });
  return {
    id: side?.proposal.id ?? todayId,
    png: await pngOf(canvas),
    width: Math.round(canvas.width / size.pixelRatio),
    height: Math.round(canvas.height / size.pixelRatio),
    alt: t('record.maps.alt', {
      name: side?.proposal.name ?? t('record.today'),
      count: side?.listed.length ?? 0,
    }),
  };
}

/** The same plan with nothing selected and nothing in the hand, one side of it shown. */
function quietState(state: AppState, side: PicturedProposal | null, language: Language): AppState {
  const onTop = new Set<string>([appLayerIds.proposal]);
  return {
    ...state,
    session: {
      ...state.session,
      language,
      shownProposalId: side?.proposal.id ?? null,
      layers: pictureLayers(state).map((layer) =>
        onTop.has(layer.layerId) ? { ...layer, visible: true } : layer,
      ),
      year: null,
      basemapId: null,
      selection: null,
      alsoSelected: [],
      hovered: null,
      staging: null,
      aid: null,
      comparison: null,
      evidenceOf: null,
      gapInFocus: null,
      indicatorOnMap: null,
    },
    derived: { ...state.derived, bestSpots: null, evidence: null, comparison: null },
  };
}

/** The zones in which something is drawn; all of them where nothing is. */
function boundsOfWork(state: AppState, record: PicturedRecord) {
  const drawn = record.proposals.flatMap(({ listed }) =>
    listed.flatMap(({ measure: { geometry } }) => {
      const bounds = geometry && geometryBounds(geometry);
      return bounds ? [bounds] : [];
    }),
  );
  const all = boundsOfZones(
    state,
    record.zones.map(({ id }) => id),
  );
  if (drawn.length === 0 || !all) return all;
  // A single bench is no stretch of land: a tenth of the place all round it is seen as well.
  const [marginX, marginY] = [(all[2] - all[0]) / 10, (all[3] - all[1]) / 10];
  return [
    Math.min(...drawn.map(([west]) => west)) - marginX,
    Math.min(...drawn.map(([, south]) => south)) - marginY,
    Math.max(...drawn.map(([, , east]) => east)) + marginX,
    Math.max(...drawn.map(([, , , north]) => north)) + marginY,
  ] as [number, number, number, number];
}
