import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayerId, MeasureId, ProposalId } from '../domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import { measuresInYear } from '../domain/measures-in-year.ts';
import type { Plan } from '../domain/plan.ts';
import { resolveMeasures } from '../domain/resolve-measures.ts';
import type { ListedMeasure } from '../domain/resolve-measures.ts';
import type { WorkspaceLayer } from '../domain/workspace.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppConfig, LayerSetting } from '../state/session.ts';
import { appLayerIds } from './app-layer-ids.ts';
import { appLayerParts } from './app-layer-parts.ts';
import { askedBarriers } from './asked-barriers.ts';
import { differencePart } from './difference-part.ts';
import { handParts } from './hand-parts.ts';
import { keepSameList, keepSameRecord } from './keep-same.ts';
import { showsIndicator } from './shows-indicator.ts';
import { sortLayers } from './layer-order.ts';
import type { OrderedLayer } from './layer-order.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { noBasemap, rasterBasemap, styleBasemap } from './overlays/basemap.ts';
import { groundLayers } from './overlays/ground.ts';
import { bringsGround, landPart } from './overlays/land.ts';
import { coloursTheGround } from './colours-the-ground.ts';
import { rememberEach } from './remember-each.ts';
import { rememberLast } from './remember-last.ts';
import { emptyPart } from './scene-part.ts';
import type { ScenePart } from './scene-part.ts';
import { stagedIdsReader } from './staged-ids.ts';
import { withoutZoneNames } from './without-zone-names.ts';
import { workspaceLayerPart } from './workspace-layer-part.ts';
import type { WorkspaceLayerInput } from './workspace-layer-part.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { listedAlone } from './listed-alone.ts';
import { plannedInYear } from './planned-in-year.ts';

/** Everything on the map as plain data. What did not change is the same by identity. */
export interface Scene {
  /** Data of our own by source id. */
  readonly data: Readonly<Record<string, GeoJSON.FeatureCollection>>;
  /** Sources of a basemap from outside; empty unless a person chose one. */
  readonly outside: Readonly<Record<string, SourceSpecification>>;
  /** From the lowest to the topmost. */
  readonly layers: readonly LayerSpecification[];
}

/** What the scene depends on besides the store. */
export interface SceneSurroundings {
  readonly tone: Tone;
  /** The chosen basemap's style where it is one of another host and has arrived. */
  readonly outsideStyle: { readonly id: string; readonly style: StyleSpecification } | null;
}

const emptyScene: Scene = { data: {}, outside: {}, layers: [] };
const noneListed: readonly ListedMeasure[] = [];

/**
 * Makes a function from state to scene. It remembers its last answer part by part, so that a
 * part whose state is the same comes out the same by identity.
 */
export function sceneBuilder(): (state: AppState, surroundings: SceneSurroundings) => Scene {
  const appParts = appLayerParts();
  const workspaceParts = new Map<WorkspaceLayer, (input: WorkspaceLayerInput) => ScenePart>();
  const inHand = handParts();
  const difference = differencePart();
  const unnamed = rememberEach(withoutZoneNames);
  const ground = rememberLast((tone: Tone) => groundLayers(lookOf(tone, 1, 'nb')));
  const land = rememberLast((zones: readonly Zone[], tone: Tone) =>
    landPart(zones, lookOf(tone, 1, 'nb')),
  );
  const basemap = rememberLast(basemapPart);
  const listed = rememberLast(listedMeasures);
  const planned = rememberLast(plannedInYear);
  const notInHand = rememberLast(withoutMeasures);
  const onlyListed = rememberLast(listedAlone);
  const onlyPlanned = rememberLast(listedAlone);
  const stagedIds = stagedIdsReader();
  const drawnByProposal = rememberLast(
    (list: readonly ListedMeasure[]) => new Set(list.map(({ measure }) => measure.id)),
  );
  const namedDistricts = rememberLast(districtNames);
  const asked = rememberLast(askedBarriers);
  const sorted = rememberLast((tone: Tone, parts: readonly PlacedPart[]) =>
    sortLayers([{ rank: null, layers: ground(tone) }, ...parts]),
  );
  let placed: readonly PlacedPart[] = [];
  let last = emptyScene;

  return (state, { tone, outsideStyle }) => {
    const { session, document } = state;
    if (session.workspace.status !== 'ready') return last === emptyScene ? blank(tone) : last;
    const loaded = session.workspace.workspace;
    const all = listed(
      document.plan,
      plannedMeasures(state),
      session.shownProposalId,
      session.year,
    );
    const shared = {
      state,
      loaded,
      tone,
      language: session.language,
      listed: onlyListed(notInHand(all, stagedIds(session.staging)), session.measuresAlone),
      planned: onlyPlanned(planned(plannedMeasures(state), session.year), session.measuresAlone),
      drawnByProposal: drawnByProposal(all),
      namedDistricts: namedDistricts(loaded, session.layers),
      asked: asked(loaded, session.question.reach, session.question.barrierKinds),
    };
    const layerById = new Map(loaded.workspace.layers.map((layer) => [layer.id, layer]));
    const below = bringsGround(loaded.workspace.layers) ? emptyPart : land(loaded.zones, tone);
    const outside = basemap(session.config, session.basemapId, outsideStyle, tone);
    const compared = difference(state, loaded, tone);
    const isDifference = compared !== emptyPart;
    const isIndicator = !isDifference && showsIndicator(state);
    const hasColours = isDifference || isIndicator;
    const shown = session.layers.map(({ layerId, visible, opacity }): ScenePart => {
      if (!visible) return emptyPart;
      const isOwn = layerId === appLayerIds.indicator;
      if (isOwn && !isIndicator) return emptyPart;
      if (hasColours && !isOwn && coloursTheGround(layerId, layerById.get(layerId))) {
        return emptyPart;
      }
      if (Object.hasOwn(appParts, layerId)) return appParts[layerId]({ ...shared, opacity });
      const layer = layerById.get(layerId);
      // The reader's list may name a layer that the workspace no longer has.
      return layer ? workspacePart(layer)({ ...shared, opacity }) : emptyPart;
    });
    const hand = inHand(state, loaded, tone);
    const parts = [
      place(below.layers, null),
      place(outside.layers, null),
      place(compared.layers, null),
      ...shown.map(({ layers }, rank) => place(hasColours ? unnamed(layers) : layers, rank)),
      ...hand.map(({ layers }) => place(layers, null)),
    ];
    placed = keepSamePlaced(placed, parts);
    const data = Object.fromEntries(
      [below, compared, ...shown, ...hand].flatMap((part) => Object.entries(part.data)),
    );
    last = keepSameScene(last, {
      data: keepSameRecord(last.data, data),
      outside: outside.outside,
      layers: keepSameList(last.layers, sorted(tone, placed)),
    });
    return last;
  };

  function blank(tone: Tone): Scene {
    last = keepSameScene(last, { ...emptyScene, layers: sorted(tone, placed) });
    return last;
  }

  function workspacePart(layer: WorkspaceLayer): (input: WorkspaceLayerInput) => ScenePart {
    const known = workspaceParts.get(layer) ?? workspaceLayerPart(layer);
    workspaceParts.set(layer, known);
    return known;
  }
}

interface PlacedPart {
  readonly rank: number | null;
  readonly layers: readonly OrderedLayer[];
}

function place(layers: readonly OrderedLayer[], rank: number | null): PlacedPart {
  return { layers, rank };
}

function keepSamePlaced(
  last: readonly PlacedPart[],
  next: readonly PlacedPart[],
): readonly PlacedPart[] {
  const same =
    last.length === next.length &&
    last.every(({ layers, rank }, i) => layers === next[i].layers && rank === next[i].rank);
  return same ? last : next;
}

function keepSameScene(last: Scene, next: Scene): Scene {
  const same =
    last.data === next.data && last.outside === next.outside && last.layers === next.layers;
  return same ? last : next;
}

function listedMeasures(
  plan: Plan,
  planned: readonly Measure[],
  proposalId: ProposalId | null,
  year: number | null,
): readonly ListedMeasure[] {
  if (proposalId === null) return noneListed;
  const all = resolveMeasures(plan, planned, proposalId);
  return year === null ? all : measuresInYear(all, year);
}

function withoutMeasures(
  list: readonly ListedMeasure[],
  ids: readonly MeasureId[],
): readonly ListedMeasure[] {
  if (ids.length === 0) return list;
  const gone = new Set(ids);
  return list.filter(({ measure }) => !gone.has(measure.id));
}

function districtNames(
  loaded: LoadedWorkspace,
  settings: readonly LayerSetting[],
): ReadonlySet<string> {
  const shown = new Set<LayerId>(
    settings.filter(({ visible }) => visible).map(({ layerId }) => layerId),
  );
  const names = loaded.workspace.layers
    .filter(({ id, group }) => group === 'districts' && shown.has(id))
    .flatMap(({ id }) => {
      const read = loaded.layers[id];
      return read?.status === 'ready' ? read.features : [];
    })
    .map(({ properties: { name } }) => (typeof name === 'string' ? name : ''));
  return new Set(names);
}

function basemapPart(
  config: AppConfig,
  basemapId: string | null,
  outsideStyle: SceneSurroundings['outsideStyle'],
  tone: Tone,
) {
  const chosen = config.basemaps.find(({ id }) => id === basemapId);
  if (!chosen) return noBasemap;
  if (chosen.kind === 'raster') return rasterBasemap(chosen, lookOf(tone, 1, 'nb'));
  return outsideStyle?.id === chosen.id ? styleBasemap(chosen, outsideStyle.style) : noBasemap;
}
