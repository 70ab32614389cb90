import type { LayerId } from '../../domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import { measureInYear } from '../../domain/measure-in-year.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import type { WalkWays } from '../../domain/walk-ways.ts';
import type { Workspace } from '../../domain/workspace.ts';
import type { AppState } from '../../state/app-state.ts';
import type { LayerSetting, Session } from '../../state/session.ts';
import { appLayerIds } from '../app-layer-ids.ts';
import type { MapView } from '../map-view.ts';
import { rememberLast } from '../remember-last.ts';
import { zonePlaces } from '../zone-places.ts';
import type { Pickable } from './pick.ts';
import { atOnce, lateIndex } from './late-index.ts';
import type { InPieces } from './late-index.ts';
import type { SnapShape } from './snap-index.ts';
import type { SnapField } from './snap.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import type { Programme } from '../../domain/programme.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { zoneBadges } from '../zone-badges.ts';
import type { ZoneBadge } from '../zone-badges.ts';
import { listedAlone } from '../listed-alone.ts';
import { plannedInYear } from '../planned-in-year.ts';

/** What a tool works on: the state, where the map looks, what can be picked and snapped to. */
export interface ToolGround {
  readonly plan: Plan;
  readonly session: Session;
  readonly view: MapView;
  readonly pickables: readonly Pickable[];
  readonly snapField: SnapField;
}

/** Own sketches lie above everything; then planned measures, bundled layers, zones, districts. */
const levels = { own: 0, planned: 1, layer: 2, zone: 3, district: 4 } as const;

/**
 * Makes grounds from state; what can be picked and snapped to is made again only on change.
 * `inPieces` says when the indexes of tens of thousands of corners are built.
 */
export function toolGroundMaker(
  inPieces: InPieces = atOnce,
): (state: AppState, view: MapView) => ToolGround {
  const visible = rememberLast(visibleLayers);
  const listed = rememberLast(listedMeasures);
  const plannedShown = rememberLast(plannedInYear);
  const plannedAlone = rememberLast(listedAlone);
  const listAlone = rememberLast(listedAlone);
  const pickables = rememberLast(allPickables);
  const layerIndex = lateIndex(layerShapes, inPieces);
  const ownIndex = lateIndex(ownShapes, inPieces);
  const zoneIndex = lateIndex(zoneShapes, inPieces);
  const pathIndex = lateIndex(pathShapes, inPieces);
  return (state, view) => {
    const { session } = state;
    const { plan } = state.document;
    const loaded = session.workspace.status === 'ready' ? session.workspace.workspace : null;
    const shown = visible(session.layers);
    const ways = session.network.status === 'ready' ? session.network.ways : null;
    const { measuresAlone: alone } = session;
    const planned = plannedAlone(plannedShown(plannedMeasures(state), session.year), alone);
    const all = listed(plan, plannedMeasures(state), session.shownProposalId, session.year);
    const list = listAlone(all, alone);
    return {
      plan,
      session,
      view,
      pickables: pickables(loaded, shown, list, planned, selectProgramme(state).programme),
      snapField: {
        layers: layerIndex(loaded?.layers ?? null, loaded?.workspace ?? null, shown),
        own: ownIndex(list),
        zones: zoneIndex(loaded?.zones ?? noZones, shown.includes(appLayerIds.zones)),
        paths: pathIndex(shown.includes(appLayerIds.pathNetwork) ? ways : null),
      },
    };
  };
}

const noneListed: readonly ListedMeasure[] = [];
const noZones: readonly Zone[] = [];

function visibleLayers(settings: readonly LayerSetting[]): readonly LayerId[] {
  return settings.filter(({ visible }) => visible).map(({ layerId }) => layerId);
}

function listedMeasures(
  plan: Plan,
  planned: readonly Measure[],
  proposalId: Session['shownProposalId'],
  year: Session['year'],
): readonly ListedMeasure[] {
  if (proposalId === null) return noneListed;
  const all = resolveMeasures(plan, planned, proposalId);
  return year === null
    ? all
    : all.filter(({ measure }) => measureInYear(measure, year) !== 'dropped');
}

/** Corners and edges of the bundled layers, but not of the grid of residents. */
function* layerShapes(
  layers: LoadedWorkspace['layers'] | null,
  workspace: Workspace | null,
  shown: readonly LayerId[],
): Iterable<SnapShape> {
  for (const { id, group } of workspace?.layers ?? []) {
    const read = layers?.[id];
    if (group === 'residents' || !shown.includes(id) || read?.status !== 'ready') continue;
    for (const { properties, geometry } of read.features) yield { id: properties.id, geometry };
  }
}

function* ownShapes(listed: readonly ListedMeasure[]): Iterable<SnapShape> {
  for (const { measure } of listed) {
    if (measure.geometry) yield { id: measure.id, geometry: measure.geometry };
  }
}

function zoneShapes(zones: readonly Zone[], areShown: boolean): Iterable<SnapShape> {
  return areShown ? zones : [];
}

/** A bridge or a path drawn from a street of the network begins at the street itself. */
function* pathShapes(ways: WalkWays | null): Iterable<SnapShape> {
  if (!ways) return;
  const { nodeLngLats, lines } = ways;
  const { wayStarts, wayNodes, waySteps } = lines;
  for (let way = 0; way < waySteps.length; way += 1) {
    const coordinates: GeoJSON.Position[] = [];
    for (let at = wayStarts[way]; at < wayStarts[way + 1]; at += 1) {
      const node = wayNodes[at];
      coordinates.push([nodeLngLats[2 * node], nodeLngLats[2 * node + 1]]);
    }
    yield { id: appLayerIds.pathNetwork, geometry: { type: 'LineString', coordinates } };
  }
}

function allPickables(
  loaded: LoadedWorkspace | null,
  shown: readonly LayerId[],
  listed: readonly ListedMeasure[],
  brought: readonly ListedMeasure[],
  programme: Programme | null,
): readonly Pickable[] {
  if (!loaded) return [];
  const inProposal = new Set(listed.map(({ measure }) => measure.id));
  const own = shown.includes(appLayerIds.proposal)
    ? [
        ...listed.flatMap(({ measure }) => measurePickable(measure, levels.own)),
        ...badges(listed, loaded.zones),
      ]
    : [];
  const planned = brought
    .map(({ measure }) => measure)
    .filter(({ id, group }) => group !== null && shown.includes(group) && !inProposal.has(id))
    .flatMap((measure) => measurePickable(measure, levels.planned));
  const zones = shown.includes(appLayerIds.zones)
    ? loaded.zones.map(({ id, geometry }): Pickable => ({
        selection: { type: 'zone', id },
        geometry,
        level: levels.zone,
      }))
    : [];
  const zoneMeasures = shown.includes(appLayerIds.zoneMeasures)
    ? zoneBadges(listed, brought, loaded.zones, programme).flatMap(badgePickables)
    : [];
  return [...own, ...planned, ...zoneMeasures, ...featurePickables(loaded, shown), ...zones];
}

/** What serves whole zones is taken hold of by its badges. */
function badges(listed: readonly ListedMeasure[], zones: readonly Zone[]): readonly Pickable[] {
  const places = zonePlaces(
    listed.map(({ measure }) => measure),
    zones,
  );
  return [...places].flatMap(([id, positions]) =>
    positions.map((position): Pickable => ({
      selection: { type: 'measure', id },
      geometry: { type: 'Point', coordinates: [...position] },
      level: levels.own,
    })),
  );
}

/** What stands in the badge of a zone, one above the other. */
function badgePickables({ zoneId, at, measureIds }: ZoneBadge): readonly Pickable[] {
  return measureIds.map((id) => ({
    selection: { type: 'measure', id },
    geometry: { type: 'Point', coordinates: [...at] },
    level: levels.planned,
    badge: zoneId,
  }));
}

function measurePickable({ id, geometry }: Measure, level: number): readonly Pickable[] {
  return geometry ? [{ selection: { type: 'measure', id }, geometry, level }] : [];
}

function featurePickables(loaded: LoadedWorkspace, shown: readonly LayerId[]): readonly Pickable[] {
  return loaded.workspace.layers
    .filter(({ id, group }) => group !== 'planned' && group !== 'residents' && shown.includes(id))
    .flatMap(({ id: layerId, group }) => {
      const read = loaded.layers[layerId];
      if (read?.status !== 'ready') return [];
      const level = group === 'districts' ? levels.district : levels.layer;
      return read.features.map(({ properties: { id }, geometry }): Pickable => ({
        selection: { type: 'feature', layerId, id },
        geometry,
        level,
      }));
    });
}
