import { featureKindNames } from './feature-kind.ts';
import type { LocalText } from './local-text.ts';
import { placeKindNames } from './place.ts';

const names: Readonly<Record<string, LocalText>> = { ...featureKindNames, ...placeKindNames };

/** What a feature's `kind` is called; null for a kind that has no name here. */
export function featureKindName(kind: unknown): LocalText | null {
  return typeof kind === 'string' && Object.hasOwn(names, kind) ? names[kind] : null;
}
