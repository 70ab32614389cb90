import type { LayerGroup, Workspace } from '../../domain/workspace.ts';
import { appLayerIds } from '../../map/app-layer-ids.ts';
import type { LayerSetting } from '../../state/session.ts';

/** `answer`: what the app draws of the plan and of the numbers. */
export type PanelGroup = LayerGroup | 'answer';

const groupOrder: readonly PanelGroup[] = [
  'answer',
  'districts',
  'planned',
  'meeting-places',
  'green-blue',
  'barriers',
  'residents',
];

interface GroupedLayers {
  readonly group: PanelGroup;
  readonly layers: readonly LayerSetting[];
}

/**
 * The layers by theme; inside a theme they keep their order on the map. The path network, a file of
 * the person's own, has a section to itself.
 */
export function groupLayers(
  settings: readonly LayerSetting[],
  workspace: Workspace,
): readonly GroupedLayers[] {
  return groupOrder
    .map((group) => ({
      group,
      layers: settings.filter(
        ({ layerId }) =>
          layerId !== appLayerIds.pathNetwork && groupOf(layerId, workspace) === group,
      ),
    }))
    .filter(({ layers }) => layers.length > 0);
}

function groupOf(layerId: LayerSetting['layerId'], workspace: Workspace): PanelGroup {
  if (layerId === appLayerIds.zones || layerId === appLayerIds.zoneGroups) return 'districts';
  return workspace.layers.find(({ id }) => id === layerId)?.group ?? 'answer';
}
