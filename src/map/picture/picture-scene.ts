import type { LayerSpecification } from 'maplibre-gl';
import type { AnnualReport } from '../../domain/annual-report.ts';
import { reportMapLayers } from '../../domain/report-map-layers.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Language, LayerSetting } from '../../state/session.ts';
import { appLayerIds } from '../app-layer-ids.ts';
import { lookOf } from '../look.ts';
import { measureSources } from '../measure-sources.ts';
import { plannedMeasureLayers } from '../overlays/planned-measures.ts';
import { lightPalette } from '../palette.ts';
import { sceneBuilder, type Scene } from '../scene.ts';

const measures = 'report-measures';
const zones = 'report-zones';

/** What lies under the measures: our own ground alone, so that a picture asks nobody for anything. */
export function pictureLayers(state: AppState): readonly LayerSetting[] {
  const { workspace, layers } = state.session;
  if (workspace.status !== 'ready') return [];
  const shown = new Set(reportMapLayers(workspace.workspace.workspace).map(({ id }) => id));
  return layers.map(({ layerId }) => ({
    layerId,
    visible: shown.has(layerId) || layerId === appLayerIds.zones,
    opacity: 1,
  }));
}

/** The place in daylight, with the report's zones and its measures by their status in its year. */
export function pictureScene(state: AppState, report: AnnualReport, language: Language): Scene {
  const { session } = state;
  const quiet: AppState = {
    ...state,
    session: {
      ...session,
      language,
      layers: pictureLayers(state),
      shownProposalId: null,
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
  const ground = sceneBuilder()(quiet, { tone: 'light', outsideStyle: null });
  const look = lookOf('light', 1, language);
  const listed = report.measures.list.flatMap(({ measure, status }): readonly ListedMeasure[] =>
    status === null ? [] : [{ measure: { ...measure, status }, on: true }],
  );
  const onTop = plannedMeasureLayers(measures, look).map(({ spec }) => withoutZoom(spec));
  const all = session.workspace.status === 'ready' ? session.workspace.workspace.zones : [];
  return {
    ...ground,
    data: { ...ground.data, [zones]: outlines(report, all), ...measureSources(measures, listed) },
    layers: byPriority(ground.layers, onTop),
  };
}

/**
 * What lies on top is placed first where there is too little room: the measures' symbols, then the
 * names of the zones, then what the measures are called.
 */
function byPriority(
  ground: readonly LayerSpecification[],
  onTop: readonly LayerSpecification[],
): readonly LayerSpecification[] {
  const isName = ({ type }: LayerSpecification): boolean => type === 'symbol';
  const titles = onTop.filter(({ id }) => id.endsWith(':label'));
  const symbols = onTop.filter((spec) => isName(spec) && !titles.includes(spec));
  return [
    ...ground.filter((spec) => !isName(spec)),
    zoneOutline,
    ...onTop.filter((spec) => !isName(spec)),
    ...titles,
    ...ground.filter(isName),
    ...symbols,
  ];
}

/** A picture has one zoom, and everything that has room is in it. */
function withoutZoom(spec: LayerSpecification): LayerSpecification {
  const { minzoom: _, ...rest } = spec;
  return rest;
}

const zoneOutline: LayerSpecification = {
  id: zones,
  type: 'line',
  source: zones,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': lightPalette.ink, 'line-width': 1.6, 'line-opacity': 0.85 },
};

function outlines(report: AnnualReport, all: readonly Zone[]): GeoJSON.FeatureCollection {
  const wanted = new Set(report.zones.map(({ id }) => id));
  return {
    type: 'FeatureCollection',
    features: all
      .filter(({ id }) => wanted.has(id))
      .map(({ geometry }) => ({ type: 'Feature', geometry, properties: {} })),
  };
}
