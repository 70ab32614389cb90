import type { ZoneCoverage } from '../domain/coverage.ts';
import type { TargetKind } from '../domain/coverage-question.ts';
import type { LayerId } from '../domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../domain/loaded-workspace.ts';
import type { ListedMeasure } from '../domain/resolve-measures.ts';
import { groupsOfZones } from '../domain/groups-of-zones.ts';
import type { AppState } from '../state/app-state.ts';
import { showsProposedSide } from '../state/select-counted-measures.ts';
import type { Language } from '../state/session.ts';
import { appLayerIds } from './app-layer-ids.ts';
import { contributionHeatPart, contributionsPart } from './contribution-parts.ts';
import { indicatorPart } from './indicator-part.ts';
import { keepSameList } from './keep-same.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { measureSources } from './measure-sources.ts';
import {
  coverageClass,
  coverageZoneLayers,
  coverageZoneSources,
} from './overlays/coverage-zones.ts';
import { coveredAreaLayers, coveredAreaSources } from './overlays/covered-area.ts';
import { pathNetworkLayers, pathNetworkSources } from './overlays/path-network.ts';
import { gapSurfaceLayers, gapSurfaceSources } from './overlays/gap-surface.ts';
import { proposalMeasureLayers } from './overlays/proposal-measures.ts';
import { reachedStreetsLayers, reachedStreetsSources } from './overlays/reached-streets.ts';
import { zoneGroupLayers, zoneGroupSources } from './overlays/zone-groups.ts';
import { zoneLayers, zoneSources } from './overlays/zones.ts';
import { placeKeeper } from './place-keeper.ts';
import { rememberLast } from './remember-last.ts';
import { namedFromZoom } from './named-from-zoom.ts';
import { zonePlaces } from './zone-places.ts';
import { emptyPart } from './scene-part.ts';
import type { ScenePart } from './scene-part.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { zoneBadges } from './zone-badges.ts';
import { zoneMeasureLayers, zoneMeasureSources } from './overlays/zone-measures.ts';

export interface AppLayerInput {
  readonly state: AppState;
  readonly loaded: LoadedWorkspace;
  readonly opacity: number;
  readonly tone: Tone;
  /** The proposal's measures but the one in the hand. */
  readonly listed: readonly ListedMeasure[];
  /** Of every layer of them, as the plan has them. */
  readonly planned: readonly ListedMeasure[];
  /** Names that the programme's districts already show. */
  readonly namedDistricts: ReadonlySet<string>;
}

/** Draws the layers that the app has of its own, each again only where something of it changed. */
export function appLayerParts(): Readonly<Record<LayerId, (input: AppLayerInput) => ScenePart>> {
  return {
    [appLayerIds.zones]: zonesPart(),
    [appLayerIds.coverageZones]: coverageZonesPart(),
    [appLayerIds.coveredArea]: coveredAreaPart(),
    [appLayerIds.proposal]: proposalPart(),
    [appLayerIds.zoneMeasures]: zoneMeasuresPart(),
    [appLayerIds.gapSurface]: gapSurfacePart(),
    [appLayerIds.reachedStreets]: reachedStreetsPart(),
    [appLayerIds.pathNetwork]: pathNetworkPart(),
    [appLayerIds.indicator]: indicatorPart(),
    [appLayerIds.zoneGroups]: zoneGroupsPart(),
    [appLayerIds.contributions]: contributionsPart(),
    [appLayerIds.contributionHeat]: contributionHeatPart(),
  };
}

function zonesPart(): (input: AppLayerInput) => ScenePart {
  const data = rememberLast(zoneSources);
  const covered = rememberLast((ids: readonly string[]) => new Set(ids));
  const namedFrom = rememberLast(namedFromZoom);
  const layers = rememberLast((tone: Tone, opacity: number, language: Language, from: number) =>
    zoneLayers(lookOf(tone, opacity, language), from),
  );
  return ({ state, loaded, tone, opacity, namedDistricts }) => ({
    data: data(loaded.zones, namedDistricts, covered(coveredZones(state))),
    layers: layers(tone, opacity, state.session.language, namedFrom(loaded.zones)),
  });
}

function zoneGroupsPart(): (input: AppLayerInput) => ScenePart {
  const data = rememberLast(zoneGroupSources);
  const namedFrom = rememberLast(namedFromZoom);
  const layers = rememberLast((tone: Tone, opacity: number, language: Language, from: number) =>
    zoneGroupLayers(lookOf(tone, opacity, language), from),
  );
  return ({ state, loaded: { workspace, zones }, tone, opacity }) => {
    const { language } = state.session;
    return {
      data: data(zones, groupsOfZones(workspace), language),
      layers: layers(tone, opacity, language, namedFrom(zones)),
    };
  };
}

/** While the programme is read, the zones that it covers stand out. */
function coveredZones(state: AppState): readonly string[] {
  if (state.session.openPanel !== 'programme') return noIds;
  return selectProgramme(state).programme?.zones ?? noIds;
}

const noIds: readonly string[] = [];

function coverageZonesPart(): (input: AppLayerInput) => ScenePart {
  let classes: readonly (number | 'unknown' | 'empty')[] = [];
  const classify = rememberLast((zones: readonly ZoneCoverage[]) => {
    // While a hand drags, most answers leave every zone in its class: then nothing is drawn again.
    classes = keepSameList(classes, zones.map(coverageClass));
    return classes;
  });
  const data = rememberLast(coverageZoneSources);
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    coverageZoneLayers(lookOf(tone, opacity, language)),
  );
  return ({ state, loaded, tone, opacity }) => {
    const answer = state.derived.coverage;
    const side = showsProposedSide(state.session) ? answer?.proposal : answer?.today;
    return {
      data: data(loaded.zones, classify(side?.zones ?? noZones)),
      layers: layers(tone, opacity, state.session.language),
    };
  };
}

const noZones: readonly ZoneCoverage[] = [];

function coveredAreaPart(): (input: AppLayerInput) => ScenePart {
  const data = rememberLast(coveredAreaSources);
  const layers = rememberLast(
    (tone: Tone, opacity: number, language: Language, target: TargetKind) =>
      coveredAreaLayers(lookOf(tone, opacity, language), target),
  );
  return ({ state: { session, derived }, tone, opacity }) => {
    const { today, gained } = derived.coveredArea;
    return {
      data: data(today, showsProposedSide(session) ? gained : null),
      layers: layers(tone, opacity, session.language, session.question.targetKind),
    };
  };
}

function reachedStreetsPart(): (input: AppLayerInput) => ScenePart {
  const data = rememberLast(reachedStreetsSources);
  const layers = rememberLast(
    (tone: Tone, opacity: number, language: Language, target: TargetKind) =>
      reachedStreetsLayers(lookOf(tone, opacity, language), target),
  );
  return ({ state: { session, derived }, tone, opacity }) => ({
    data: data(derived.coveredArea.reachedStreets),
    layers: layers(tone, opacity, session.language, session.question.targetKind),
  });
}

function pathNetworkPart(): (input: AppLayerInput) => ScenePart {
  const data = rememberLast(pathNetworkSources);
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    pathNetworkLayers(lookOf(tone, opacity, language)),
  );
  return ({ state: { session }, tone, opacity }) => {
    if (session.network.status !== 'ready') return emptyPart;
    return {
      data: data(session.network.ways),
      layers: layers(tone, opacity, session.language),
    };
  };
}

function gapSurfacePart(): (input: AppLayerInput) => ScenePart {
  const data = rememberLast(gapSurfaceSources);
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    gapSurfaceLayers(lookOf(tone, opacity, language)),
  );
  return ({ state: { session, derived }, tone, opacity }) => ({
    data: data(derived.gaps?.surface ?? null),
    layers: layers(tone, opacity, session.language),
  });
}

function proposalPart(): (input: AppLayerInput) => ScenePart {
  const places = placeKeeper();
  const data = rememberLast((listed: readonly ListedMeasure[], zones: readonly Zone[]) => {
    const measures = listed.map(({ measure }) => measure);
    const ranks = places(measures.map(({ id }) => id));
    return measureSources(appLayerIds.proposal, listed, ranks, zonePlaces(measures, zones));
  });
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    proposalMeasureLayers(lookOf(tone, opacity, language)),
  );
  return ({ state, loaded, tone, opacity, listed }) => ({
    data: data(listed, loaded.zones),
    layers: layers(tone, opacity, state.session.language),
  });
}

function zoneMeasuresPart(): (input: AppLayerInput) => ScenePart {
  const badges = rememberLast(zoneBadges);
  const data = rememberLast(zoneMeasureSources);
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    zoneMeasureLayers(lookOf(tone, opacity, language)),
  );
  return ({ state, loaded, tone, opacity, listed, planned }) => ({
    data: data(badges(listed, planned, loaded.zones, selectProgramme(state).programme)),
    layers: layers(tone, opacity, state.session.language),
  });
}
