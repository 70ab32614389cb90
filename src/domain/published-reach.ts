import { coveragePresets } from './coverage-presets.ts';
import type { RuleSource } from './coverage-question.ts';

/** How far, in metres, a rule says that its target is reached from; ascending, each once. */
export function publishedReach(rule: RuleSource): readonly number[] {
  const meters = coveragePresets
    .filter(({ ruleSource }) => ruleSource === rule)
    .map(({ distanceMeters }) => distanceMeters);
  return [...new Set(meters)].toSorted((a, b) => a - b);
}
