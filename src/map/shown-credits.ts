import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { SourceId } from '../domain/ids.ts';
import type { AppConfig, Language, LayerSetting } from '../state/session.ts';
import { appLayerIds } from './app-layer-ids.ts';

/**
 * The attributions of what is visible on the map, each once: first those whose licence asks for a
 * name on the map itself, then in the reader's order of layers. `more`: sources of no layer.
 */
export function shownCredits(
  loaded: LoadedWorkspace,
  settings: readonly LayerSetting[],
  config: AppConfig,
  basemapId: string | null,
  language: Language,
  more: readonly SourceId[] = [],
): readonly string[] {
  const basemap = config.basemaps.find(({ id }) => id === basemapId);
  const ids = [
    ...more,
    ...settings
      .filter(({ visible }) => visible)
      .flatMap(({ layerId }) => sourcesOf(loaded, layerId)),
  ];
  const credits = [...new Set(ids)].flatMap((id) => {
    const source = loaded.sources[id];
    return source ? [source.attribution[language]] : [];
  });
  const all = [...new Set(basemap ? [basemap.attribution, ...credits] : credits)];
  return all.toSorted((a, b) => Number(b.startsWith('©')) - Number(a.startsWith('©')));
}

function sourcesOf(loaded: LoadedWorkspace, layerId: string): readonly SourceId[] {
  const { layers, zoneSets } = loaded.workspace;
  if (layerId === appLayerIds.zones || layerId === appLayerIds.coverageZones) {
    return zoneSets.filter(({ isDefault }) => isDefault).flatMap(({ source }) => source);
  }
  return layers.find(({ id }) => id === layerId)?.source ?? [];
}
