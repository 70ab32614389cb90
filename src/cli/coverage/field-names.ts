import type { ReadFeature } from '../../files/features/feature-reading.ts';

/** The names of all fields that any of the features has, in the order they are met. */
export function fieldNames(features: readonly ReadFeature[]): readonly string[] {
  const names = new Set<string>();
  for (const { properties } of features)
    for (const name of Object.keys(properties)) names.add(name);
  return [...names];
}
