import type { Zone } from '../../domain/loaded-workspace.ts';
import { type Language, localeTag } from '../../text/language.ts';

/** Zones in the order in which a reader looks for them. */
export function zonesByName(zones: readonly Zone[], language: Language): readonly Zone[] {
  return zones.toSorted((a, b) => a.name.localeCompare(b.name, localeTag[language]));
}
