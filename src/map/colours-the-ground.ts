import type { LayerId } from '../domain/ids.ts';
import type { WorkspaceLayer } from '../domain/workspace.ts';
import { appLayerIds } from './app-layer-ids.ts';

const appColours: ReadonlySet<LayerId> = new Set([
  appLayerIds.coverageZones,
  appLayerIds.coveredArea,
  appLayerIds.reachedStreets,
  appLayerIds.gapSurface,
  appLayerIds.indicator,
  appLayerIds.zoneGroups,
]);

/**
 * Whether a layer lays colours on the ground that would be taken for those of a difference map or of
 * an indicator.
 * Water stays: nobody takes it for a zone.
 */
export function coloursTheGround(layerId: LayerId, layer: WorkspaceLayer | undefined): boolean {
  if (!layer) return appColours.has(layerId);
  const { group, geometry, targetKind } = layer;
  return (
    group === 'residents' ||
    (group === 'green-blue' && geometry === 'area' && targetKind !== undefined)
  );
}
