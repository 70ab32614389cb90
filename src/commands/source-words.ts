import type { LayerFeature, LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Language } from '../text/language.ts';

export interface SourceWords {
  readonly title?: string;
  readonly status?: string;
  readonly years?: string;
  readonly responsible?: string;
  readonly note?: string;
}

/**
 * What the sources say of a planned measure in their own words, as the layer's feature holds
 * them; in English where the reader reads English and the feature has it.
 */
export function sourceWords(
  loaded: LoadedWorkspace,
  id: MeasureId,
  language: Language,
): SourceWords {
  const planned = loaded.workspace.layers.filter((layer) => layer.group === 'planned');
  for (const layer of planned) {
    const data = loaded.layers[layer.id];
    const feature = data?.status === 'ready' ? featuresById(data.features).get(id) : undefined;
    if (!feature) continue;
    const say = (name: string): string | undefined => {
      const { properties } = feature;
      const english = language === 'en' ? properties[`${name}_en`] : undefined;
      const words = english ?? properties[name];
      return typeof words === 'string' && words !== '' ? words : undefined;
    };
    return withoutGaps({
      title: say('title'),
      status: say('status_words'),
      years: say('years'),
      responsible: say('responsible'),
      note: say('note'),
    });
  }
  return {};
}

function withoutGaps(words: Readonly<Record<string, string | undefined>>): SourceWords {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}

const indexes = new WeakMap<readonly LayerFeature[], ReadonlyMap<string, LayerFeature>>();

function featuresById(features: readonly LayerFeature[]): ReadonlyMap<string, LayerFeature> {
  const known = indexes.get(features);
  if (known) return known;
  const index = new Map(features.map((feature) => [feature.properties.id, feature]));
  indexes.set(features, index);
  return index;
}
