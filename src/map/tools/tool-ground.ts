import type { LayerId } from '../../domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import type { WalkWays } from '../../domain/walk-ways.ts';
import type { Workspace } from '../../domain/workspace.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Session } from '../../state/session.ts';
import { appLayerIds } from '../app-layer-ids.ts';
import type { MapView } from '../map-view.ts';
import type { Pickable } from '../pick.ts';
import { pickablesReader, shownReader } from '../pickables-reader.ts';
import { atOnce, lateIndex } from './late-index.ts';
import type { InPieces } from './late-index.ts';
import type { SnapShape } from './snap-index.ts';
import type { SnapField } from './snap.ts';

/** What a tool works on: the state, where the map looks, what can be picked and snapped to. */
export interface ToolGround {
  readonly plan: Plan;
  readonly session: Session;
  readonly view: MapView;
  readonly pickables: readonly Pickable[];
  readonly snapField: SnapField;
}

/**
 * Makes grounds from state; what can be picked and snapped to is made again only on change.
 * `inPieces` says when the indexes of tens of thousands of corners are built.
 */
export function toolGroundMaker(
  inPieces: InPieces = atOnce,
): (state: AppState, view: MapView) => ToolGround {
  const shownInState = shownReader();
  const pickables = pickablesReader(shownInState);
  const layerIndex = lateIndex(layerShapes, inPieces);
  const ownIndex = lateIndex(ownShapes, inPieces);
  const zoneIndex = lateIndex(zoneShapes, inPieces);
  const pathIndex = lateIndex(pathShapes, inPieces);
  return (state, view) => {
    const { session } = state;
    const { plan } = state.document;
    const loaded = session.workspace.status === 'ready' ? session.workspace.workspace : null;
    const ways = session.network.status === 'ready' ? session.network.ways : null;
    const { layers: shown, list } = shownInState(state);
    return {
      plan,
      session,
      view,
      pickables: pickables(state),
      snapField: {
        layers: layerIndex(loaded?.layers ?? null, loaded?.workspace ?? null, shown),
        own: ownIndex(list),
        zones: zoneIndex(loaded?.zones ?? noZones, shown.includes(appLayerIds.zones)),
        paths: pathIndex(shown.includes(appLayerIds.pathNetwork) ? ways : null),
      },
    };
  };
}

const noZones: readonly Zone[] = [];

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
