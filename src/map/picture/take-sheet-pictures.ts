import type { PaperSheet } from '../../domain/paper-sheet.ts';
import type { SheetPictures } from '../../domain/sheet-pictures.ts';
import { metersAlongParallel, pictureStretch } from '../../geo/picture-plane.ts';
import type { AppState } from '../../state/app-state.ts';
import { appLayerIds } from '../app-layer-ids.ts';
import { hasWebGl2 } from '../create-map.ts';
import { sceneBuilder } from '../scene.ts';
import { type HiddenMap, openHiddenMap } from './hidden-map.ts';

type SheetMap = Pick<
  PaperSheet,
  'centre' | 'scale' | 'columns' | 'rows' | 'cellMillimeters' | 'proposalId'
>;

interface PicturesToTake {
  readonly state: AppState;
  /** All on paper of one size. */
  readonly sheets: readonly SheetMap[];
  readonly signal: AbortSignal;
  /** 0–1. */
  readonly onProgress: (done: number) => void;
}

const pixelsPerMillimeter = 96 / 25.4;
/** 96 × 2 dots an inch. */
const pixelRatio = 2;
const tilePixels = 512;

/**
 * Takes the map of each sheet to true scale: one CSS pixel is 1/96 inch of the paper along the
 * parallel, and as much less to the north as the map's sphere is wrong there.
 */
export async function takeSheetPictures(wanted: PicturesToTake): Promise<SheetPictures> {
  const { sheets, signal, onProgress } = wanted;
  if (!hasWebGl2()) return { status: 'no-webgl' };
  let hidden: HiddenMap | null = null;
  try {
    const sizes = sheets.map(sizeOf);
    hidden = await openHiddenMap({
      width: Math.max(...sizes.map(({ width }) => width)),
      height: Math.max(...sizes.map(({ height }) => height)),
      pixelRatio,
    });
    const pictures = [];
    for (const [at, sheet] of sheets.entries()) {
      if (signal.aborted) return { status: 'none' };
      onProgress(at / sheets.length);
      pictures.push(await takeOne(hidden, sheet, wanted.state));
    }
    return { status: 'ready', pictures };
  } catch {
    return { status: 'failed' };
  } finally {
    hidden?.close();
  }
}

function sizeOf({ centre, columns, rows, cellMillimeters }: SheetMap) {
  const perMillimeter = cellMillimeters * pixelsPerMillimeter;
  return {
    width: Math.ceil(columns * perMillimeter),
    height: Math.ceil((rows * perMillimeter) / pictureStretch(centre)),
  };
}

async function takeOne({ map, show, drawn }: HiddenMap, sheet: SheetMap, state: AppState) {
  const { centre, scale } = sheet;
  show(sceneBuilder()(sheetState(state, sheet), { tone: 'light', outsideStyle: null }));
  const metersPerPixel = scale / 1_000 / pixelsPerMillimeter;
  const zoom = Math.log2(metersAlongParallel(centre, tilePixels) / metersPerPixel);
  map.jumpTo({ center: [centre[0], centre[1]], zoom });
  await drawn();
  const source = map.getCanvas();
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to draw a picture on');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(source, 0, 0);
  return {
    jpeg: await jpegOf(canvas),
    widthMillimeters: canvas.width / pixelRatio / pixelsPerMillimeter,
    heightMillimeters: (canvas.height / pixelRatio / pixelsPerMillimeter) * pictureStretch(centre),
  };
}

async function jpegOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.93);
  });
  if (!blob) throw new Error('The picture could not be written');
  return new Uint8Array(await blob.arrayBuffer());
}

// Their answers are of the proposal that is shown, and would be wrong about another.
const answered = new Set<string>([
  appLayerIds.coverageZones,
  appLayerIds.coveredArea,
  appLayerIds.reachedStreets,
]);

/**
 * What the map shows, for paper that many hands hold: no selection, no outside ground, no counts that
 * look like the numbers of the list, and of what people said only what everybody may see.
 */
function sheetState(state: AppState, { proposalId }: SheetMap): AppState {
  const { document, session } = state;
  const isShown = session.shownProposalId === proposalId;
  const contributions = Object.fromEntries(
    Object.entries(document.plan.contributions).filter(([, one]) => one.state === 'shown'),
  );
  return {
    ...state,
    document: { ...document, plan: { ...document.plan, contributions } },
    session: {
      ...session,
      shownProposalId: proposalId,
      layers: session.layers.map((layer) =>
        layer.layerId === appLayerIds.zoneMeasures || (!isShown && answered.has(layer.layerId))
          ? { ...layer, visible: false }
          : layer,
      ),
      measuresAlone: null,
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
      openPanel: null,
      sheets: { ...session.sheets, entering: null },
    },
    derived: { ...state.derived, bestSpots: null, evidence: null, comparison: null },
  };
}
