import { targetNamer } from '../../commands/target-namer.ts';
import { distancesTo } from '../../commands/distances-to.ts';
import { featureKindName } from '../../domain/feature-kind-name.ts';
import type { LayerFeature, LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Plan } from '../../domain/plan.ts';
import type { WorkspaceLayer } from '../../domain/workspace.ts';
import type { ResidentSession } from '../../state/resident-session.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { type Language, localeTag } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import type { Translate } from '../../text/translate.ts';

/** A thing on the map as a line of a list. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  /** What it is, where its name does not say so. */
  readonly kind: string;
  /** Straight from the pin; null: there is none, or the thing has no place. */
  readonly meters: number | null;
  readonly feature: LayerFeature;
}

/** The layers of things that the map shows beside measures and people, in the order of the place. */
export function placeLayers({ workspace }: LoadedWorkspace): readonly WorkspaceLayer[] {
  return workspace.layers.filter(({ group }) => group !== 'planned' && group !== 'residents');
}

/** The features of a layer that could be read; null: it is missing, or still being read. */
export function featuresOf(
  layer: WorkspaceLayer,
  loaded: LoadedWorkspace,
): readonly LayerFeature[] | null {
  const data = loaded.layers[layer.id];
  return data?.status === 'ready' ? data.features : null;
}

interface PlaceNaming {
  readonly loaded: LoadedWorkspace;
  readonly plan: Plan;
  readonly t: Translate;
  readonly language: Language;
}

/** Rows of features: by distance where there is a pin, else by name. */
export function placeRows(
  layer: WorkspaceLayer,
  features: readonly LayerFeature[],
  pin: ResidentSession['pin'],
  { loaded, plan, t, language }: PlaceNaming,
): readonly PlaceRow[] {
  const nameOf = targetNamer(loaded, plan, t, language);
  const meters = pin === null ? null : distancesTo(pin, features);
  const rows = features.map((feature, at): PlaceRow => {
    const { id, name, title, kind: code } = feature.properties;
    const known = featureKindName(code);
    const kind = known ? localText(known, language) : '';
    const said = [name, title].find((one) => typeof one === 'string' && one !== '');
    const unnamed = t('place.unnamed', { kind: kind || localText(layer.title, language) });
    const target = layer.targetKind === undefined ? unnamed : nameOf({ id, name: '' });
    const away = meters?.[at] ?? Infinity;
    return {
      id,
      name: typeof said === 'string' ? said : target,
      kind: typeof said === 'string' ? kind : '',
      meters: Number.isFinite(away) ? away : null,
      feature,
    };
  });
  const byName = (a: PlaceRow, b: PlaceRow) => a.name.localeCompare(b.name, localeTag[language]);
  return rows.toSorted((a, b) => (a.meters ?? Infinity) - (b.meters ?? Infinity) || byName(a, b));
}

/** The rows whose name or kind holds all the words. */
export function rowsNamed(rows: readonly PlaceRow[], text: string): readonly PlaceRow[] {
  const words = foldLetters(text.trim()).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ name, kind }) => {
    const told = foldLetters(`${name} ${kind}`);
    return words.every((word) => told.includes(word));
  });
}
