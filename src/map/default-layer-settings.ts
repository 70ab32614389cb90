import { groupsOfZones } from '../domain/groups-of-zones.ts';
import type { LayerId } from '../domain/ids.ts';
import type { Workspace, WorkspaceLayer } from '../domain/workspace.ts';
import type { LayerSetting } from '../state/session.ts';
import { appLayerIds } from './app-layer-ids.ts';

type SortOfLayer = (layer: WorkspaceLayer) => boolean;

const isWater: SortOfLayer = ({ group, geometry, targetKind }) =>
  group === 'green-blue' && geometry === 'area' && targetKind === undefined;

/**
 * From the topmost sort of layer down to the ground, with the app's own between; what a sort
 * holds stays in its own order. The covered area lies under the water, which nobody walks on.
 */
const stack: readonly (SortOfLayer | LayerSetting)[] = [
  setting(appLayerIds.contributions, true),
  setting(appLayerIds.proposal, true),
  setting(appLayerIds.zoneMeasures, true),
  ({ group }) => group === 'planned',
  ({ group }) => group === 'meeting-places',
  ({ group }) => group === 'districts',
  ({ group, geometry }) => group === 'barriers' && geometry !== 'line',
  setting(appLayerIds.reachedStreets, true),
  ({ group }) => group === 'barriers',
  ({ group, geometry }) => group === 'green-blue' && geometry === 'line',
  setting(appLayerIds.pathNetwork, false),
  setting(appLayerIds.zoneGroups, true),
  setting(appLayerIds.zones, true),
  // Asked for now and then, and then looked at: over everything that fills the ground.
  setting(appLayerIds.contributionHeat, false),
  isWater,
  setting(appLayerIds.gapSurface, false),
  setting(appLayerIds.coveredArea, true),
  ({ group }) => group === 'green-blue',
  ({ group }) => group === 'residents',
  setting(appLayerIds.coverageZones, false),
  setting(appLayerIds.indicator, true),
];

/**
 * The layers of a place as they are shown the first time, topmost first. A quiet first screen:
 * what the workspace says is visible, the covered area, and not the zones in colours.
 */
export function defaultLayerSettings(workspace: Workspace): readonly LayerSetting[] {
  const placed = new Set<LayerId>();
  const hasGroups = groupsOfZones(workspace).length > 0;
  return stack.flatMap((entry): readonly LayerSetting[] => {
    if (typeof entry !== 'function') {
      return entry.layerId !== appLayerIds.zoneGroups || hasGroups ? [entry] : [];
    }
    const ofSort = workspace.layers.filter((layer) => entry(layer) && !placed.has(layer.id));
    for (const { id } of ofSort) placed.add(id);
    return ofSort.map(({ id, visible }) => setting(id, visible));
  });
}

function setting(layerId: LayerId, visible: boolean): LayerSetting {
  return { layerId, visible, opacity: 1 };
}
