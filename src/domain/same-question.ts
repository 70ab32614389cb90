import { coveragePresets } from './coverage-presets.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import { sameValue } from './same-value.ts';

/**
 * What a rule is about: whom one shall reach, how large, how far. How one gets there, whom it is
 * counted for and where they live are the asker's choices under the same rule.
 */
const ruleFields = [
  'targetKind',
  'minAreaSquareMeters',
  'strictlyLarger',
  'publicOnly',
  'openWhen',
  'distanceMeters',
  'walkingSpeedKmh',
] as const satisfies readonly (keyof CoverageQuestion)[];

const askerFields = [
  'reach',
  'counts',
  'residentsRule',
] as const satisfies readonly (keyof CoverageQuestion)[];

/** Whether two questions always have the same answer, whatever they are called. */
export function sameQuestion(a: CoverageQuestion, b: CoverageQuestion): boolean {
  return (
    sameRule(a, b) &&
    askerFields.every((field) => a[field] === b[field]) &&
    (a.reach !== 'barriers' || sameWords(a.barrierKinds, b.barrierKinds)) &&
    (a.reach !== 'network' || a.stepFree === b.stepFree)
  );
}

/** Whether two questions ask by the same rule, maybe with another reach or of others. */
export function sameRule(a: CoverageQuestion, b: CoverageQuestion): boolean {
  return (
    ruleFields.every((field) => a[field] === b[field]) &&
    (a.targetKind !== 'meeting-place' || sameWords(a.placeKinds, b.placeKinds))
  );
}

/** The preset whose rule a question asks by; null where a person made the rule. */
export function presetOf(question: CoverageQuestion): CoverageQuestion | null {
  return coveragePresets.find((preset) => sameRule(preset, question)) ?? null;
}

function sameWords(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return sameValue(a?.toSorted() ?? null, b?.toSorted() ?? null);
}
