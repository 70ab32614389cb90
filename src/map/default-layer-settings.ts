import type { LayerId } from '../domain/ids.ts';
import type { Workspace, WorkspaceLayer } from '../domain/workspace.ts';
import type { LayerSetting } from '../state/session.ts';
import { appLayerIds } from './app-layer-ids.ts';

/** From the topmost sort of layer down to the ground; what a group holds stays in its own order. */
const stack: readonly ((layer: WorkspaceLayer) => boolean)[] = [
  (layer) => layer.group === 'planned',
  (layer) => layer.group === 'meeting-places',
  (layer) => layer.group === 'districts',
  (layer) => layer.group === 'barriers' && layer.geometry === 'point',
  (layer) => layer.group === 'barriers',
  (layer) => layer.group === 'green-blue' && layer.geometry === 'line',
  (layer) => layer.group === 'green-blue' && layer.targetKind !== undefined,
  (layer) => layer.group === 'green-blue',
  (layer) => layer.group === 'residents',
];

/**
 * The layers of a place as they are shown the first time, topmost first. A quiet first screen:
 * what the workspace says is visible, the covered area, and not the zones in colours.
 */
export function defaultLayerSettings(workspace: Workspace): readonly LayerSetting[] {
  const sorted = stack.flatMap((isOfSort, place) =>
    workspace.layers.filter(
      (layer) => isOfSort(layer) && !stack.slice(0, place).some((earlier) => earlier(layer)),
    ),
  );
  const bundled = sorted.map(({ id, visible }): LayerSetting => setting(id, visible));
  const overAreas = sorted.findIndex(
    ({ group, geometry }) => group === 'green-blue' && geometry !== 'line',
  );
  const place = overAreas === -1 ? bundled.length : overAreas;
  return [
    setting(appLayerIds.proposal, true),
    ...bundled.slice(0, place),
    setting(appLayerIds.zones, true),
    setting(appLayerIds.coveredArea, true),
    ...bundled.slice(place),
    setting(appLayerIds.coverageZones, false),
  ];
}

function setting(layerId: LayerId, visible: boolean): LayerSetting {
  return { layerId, visible, opacity: 1 };
}
