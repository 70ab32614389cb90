import type { LayerId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import type { WalkWays } from '../../domain/walk-ways.ts';
import type { AppState } from '../../state/app-state.ts';
import type { LayerSetting, Session } from '../../state/session.ts';
import { appLayerIds } from '../app-layer-ids.ts';
import type { MapView } from '../map-view.ts';
import { pathNetworkSources } from '../overlays/path-network.ts';
import { rememberLast } from '../remember-last.ts';
import type { Pickable } from './pick.ts';
import { snapGrid } from './snap-grid.ts';
import type { SnapShape } from './snap-grid.ts';
import type { SnapField } from './snap.ts';

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

/** Makes grounds from state; what can be picked and snapped to is made again only on change. */
export function toolGroundMaker(): (state: AppState, view: MapView) => ToolGround {
  const visible = rememberLast(visibleLayers);
  const listed = rememberLast(listedMeasures);
  const pickables = rememberLast(allPickables);
  const layerIndex = rememberLast(
    (loaded: LoadedWorkspace | null, shown: readonly LayerId[], ways: WalkWays | null) =>
      snapGrid([
        ...(loaded ? layerShapes(loaded, shown) : []),
        ...(ways && shown.includes(appLayerIds.pathNetwork) ? pathShapes(ways) : []),
      ]),
  );
  const ownIndex = rememberLast((list: readonly ListedMeasure[]) =>
    snapGrid(list.flatMap(({ measure: { id, geometry } }) => (geometry ? [{ id, geometry }] : []))),
  );
  const zoneIndex = rememberLast((loaded: LoadedWorkspace | null, shown: readonly LayerId[]) =>
    snapGrid(loaded && shown.includes(appLayerIds.zones) ? loaded.zones : []),
  );
  return ({ document: { plan }, session }, view) => {
    const loaded = session.workspace.status === 'ready' ? session.workspace.workspace : null;
    const shown = visible(session.layers);
    const ways = session.network.status === 'ready' ? session.network.ways : null;
    const list = listed(plan, loaded?.plannedMeasures ?? noMeasures, session.shownProposalId);
    return {
      plan,
      session,
      view,
      pickables: pickables(loaded, shown, list),
      // Built on demand: an index over tens of thousands of corners is made when one is needed.
      snapField: {
        get layers() {
          return layerIndex(loaded, shown, ways);
        },
        get own() {
          return ownIndex(list);
        },
        get zones() {
          return zoneIndex(loaded, shown);
        },
      },
    };
  };
}

const noMeasures: readonly Measure[] = [];
const noneListed: readonly ListedMeasure[] = [];

function visibleLayers(settings: readonly LayerSetting[]): readonly LayerId[] {
  return settings.filter(({ visible }) => visible).map(({ layerId }) => layerId);
}

function listedMeasures(
  plan: Plan,
  planned: readonly Measure[],
  proposalId: Session['shownProposalId'],
): readonly ListedMeasure[] {
  return proposalId === null ? noneListed : resolveMeasures(plan, planned, proposalId);
}

/** Corners and edges of the bundled layers, but not of the grid of residents. */
function layerShapes(loaded: LoadedWorkspace, shown: readonly LayerId[]): readonly SnapShape[] {
  return loaded.workspace.layers
    .filter(({ id, group }) => group !== 'residents' && shown.includes(id))
    .flatMap(({ id }) => {
      const read = loaded.layers[id];
      if (read?.status !== 'ready') return [];
      return read.features.map(({ properties, geometry }) => ({ id: properties.id, geometry }));
    });
}

/** A bridge or a path drawn from a street of the network begins at the street itself. */
function pathShapes(ways: WalkWays): readonly SnapShape[] {
  const { features } = pathNetworkSources(ways)[appLayerIds.pathNetwork];
  return features.map(({ geometry }) => ({ id: appLayerIds.pathNetwork, geometry }));
}

function allPickables(
  loaded: LoadedWorkspace | null,
  shown: readonly LayerId[],
  listed: readonly ListedMeasure[],
): readonly Pickable[] {
  if (!loaded) return [];
  const inProposal = new Set(listed.map(({ measure }) => measure.id));
  const own = shown.includes(appLayerIds.proposal)
    ? listed.flatMap(({ measure }) => measurePickable(measure, levels.own))
    : [];
  const planned = loaded.workspace.layers.some(
    ({ id, group }) => group === 'planned' && shown.includes(id),
  )
    ? loaded.plannedMeasures
        .filter(({ id }) => !inProposal.has(id))
        .flatMap((measure) => measurePickable(measure, levels.planned))
    : [];
  const zones = shown.includes(appLayerIds.zones)
    ? loaded.zones.map(({ id, geometry }): Pickable => ({
        selection: { type: 'zone', id },
        geometry,
        level: levels.zone,
      }))
    : [];
  return [...own, ...planned, ...featurePickables(loaded, shown), ...zones];
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
