import type { BarrierKind, TargetKind } from '../domain/coverage-question.ts';
import { groupsOfZones } from '../domain/groups-of-zones.ts';
import type { LayerId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MappedIndicator } from '../domain/mapped-indicator.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Language } from '../text/language.ts';
import { appLayerIds } from './app-layer-ids.ts';
import { iconPath } from './icon-paths.ts';
import { measureKindIcon } from './kind-icons.ts';
import { paletteOf } from './look.ts';
import type { Tone } from './look.ts';
import { overlayOfLayer } from './overlay-of-layer.ts';
import { contributionHeatLegend, contributionLegend } from './overlays/contributions.ts';
import { coverageZoneLegend } from './overlays/coverage-zones.ts';
import { coveredAreaLegend } from './overlays/covered-area.ts';
import { indicatorLegend } from './overlays/indicator.ts';
import { pathNetworkLegend } from './overlays/path-network.ts';
import { gapSurfaceLegend } from './overlays/gap-surface.ts';
import { plannedMeasureLegend } from './overlays/planned-measures.ts';
import { proposalMeasureLegend } from './overlays/proposal-measures.ts';
import { reachedStreetsLegend } from './overlays/reached-streets.ts';
import { residentLegend } from './overlays/residents.ts';
import { zoneGroupLegend } from './overlays/zone-groups.ts';
import { zoneLegend } from './overlays/zones.ts';
import type { LegendEntry, Swatch } from './swatch.ts';
import { zoneMeasureLegend } from './overlays/zone-measures.ts';

/** What the legend of a layer depends on besides the layer. */
export interface CatalogueSituation {
  readonly loaded: LoadedWorkspace;
  readonly tone: Tone;
  /** Kind of target that is asked for: it colours the covered area. */
  readonly targetKind: TargetKind;
  /** What stops people by the question; null where it does not heed barriers. */
  readonly stopping?: readonly BarrierKind[] | null;
  /** Kinds that the proposal shown has drawn; absent or none: every kind that can be. */
  readonly drawn?: readonly MeasureKindId[];
  /** What colours the zones; absent or null: no indicator does. */
  readonly indicator?: MappedIndicator | null;
  readonly language?: Language;
}

/** The legend of a layer of the reader's list: what is on the map, drawn as on the map. */
export function overlayLegend(
  layerId: LayerId,
  {
    loaded,
    tone,
    targetKind,
    stopping = null,
    drawn = [],
    indicator = null,
    language = 'nb',
  }: CatalogueSituation,
): readonly LegendEntry[] {
  const palette = paletteOf(tone);
  switch (layerId) {
    case appLayerIds.proposal:
      return proposalMeasureLegend(palette, drawn);
    case appLayerIds.zoneMeasures:
      return zoneMeasureLegend(palette);
    case appLayerIds.contributions:
      return contributionLegend(palette);
    case appLayerIds.contributionHeat:
      return contributionHeatLegend(palette);
    case appLayerIds.zones:
      return zoneLegend(
        palette,
        loaded.zones.some(({ official }) => official !== undefined),
      );
    case appLayerIds.zoneGroups:
      return zoneGroupLegend(palette, loaded.zones, groupsOfZones(loaded.workspace));
    case appLayerIds.coveredArea:
      return coveredAreaLegend(palette, targetKind);
    case appLayerIds.gapSurface:
      return gapSurfaceLegend(palette);
    case appLayerIds.coverageZones:
      return coverageZoneLegend(palette);
    case appLayerIds.reachedStreets:
      return reachedStreetsLegend(palette, targetKind);
    case appLayerIds.indicator:
      return indicator ? indicatorLegend(palette, indicator, language) : [];
    case appLayerIds.pathNetwork:
      return pathNetworkLegend(palette);
    default:
      break;
  }
  const layer = loaded.workspace.layers.find(({ id }) => id === layerId);
  if (!layer) return [];
  if (layer.group === 'planned') return plannedMeasureLegend(palette);
  if (layer.group === 'residents') return residentLegend(palette);
  return overlayOfLayer(layer)?.legend(kindsIn(loaded, layerId), palette, stopping) ?? [];
}

/** The badge of a kind of measure, as sketches of that kind are drawn on the map. */
export function measureSymbol(kind: MeasureKindId, tone: Tone): Swatch {
  const palette = paletteOf(tone);
  return {
    type: 'badge',
    shape: 'square',
    fill: palette.sketch,
    line: palette.paper,
    dashed: false,
    iconPath: iconPath(measureKindIcon(kind)),
    iconColor: palette.onSymbol,
  };
}

function kindsIn(loaded: LoadedWorkspace, layerId: LayerId): readonly string[] {
  const read = loaded.layers[layerId];
  if (read?.status !== 'ready') return [];
  const kinds = read.features.map(({ properties: { kind } }) => kind);
  return [...new Set(kinds.filter((kind) => typeof kind === 'string'))];
}
