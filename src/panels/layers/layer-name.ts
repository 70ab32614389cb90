import type { LayerId } from '../../domain/ids.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { appLayerIds } from '../../map/app-layer-ids.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import type { Translate } from '../../text/translate.ts';

/** What a layer is called: by the workspace, or by us where the app draws it itself. */
export function layerName(
  layerId: LayerId,
  workspace: Workspace,
  t: Translate,
  language: Language,
): string {
  const layer = workspace.layers.find(({ id }) => id === layerId);
  if (layer) return localText(layer.title, language);
  switch (layerId) {
    case appLayerIds.proposal:
      return t('layer.proposal');
    case appLayerIds.zoneMeasures:
      return t('layer.zone-measures');
    case appLayerIds.contributions:
      return t('layer.contributions');
    case appLayerIds.contributionHeat:
      return t('layer.contribution-heat');
    case appLayerIds.zones:
      return t('layer.zones');
    case appLayerIds.zoneGroups:
      return t('layer.zone-groups');
    case appLayerIds.coveredArea:
      return t('layer.covered-area');
    case appLayerIds.coverageZones:
      return t('layer.coverage-zones');
    case appLayerIds.gapSurface:
      return t('layer.gap-surface');
    case appLayerIds.indicator:
      return t('layer.indicator');
    case appLayerIds.pathNetwork:
      return t('layer.path-network');
    case appLayerIds.reachedStreets:
      return t('layer.reached-streets');
    default:
      throw new Error(`No name for the layer ${layerId}`);
  }
}
