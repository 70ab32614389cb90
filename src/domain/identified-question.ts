import { coveragePresets } from './coverage-presets.ts';
import { mostDistanceMeters, type CoverageQuestion } from './coverage-question.ts';
import type { QuestionId } from './ids.ts';
import { presetOf, sameQuestion } from './same-question.ts';

/** The id of a question that a person made and has not kept. */
export const ownQuestionId = 'own' as QuestionId;

/**
 * A question under the id that its content has: of the kept question it equals, else of the preset,
 * else `own`; so that one id never stands for two questions. Its title and the source of its rule
 * follow likewise, and its numbers are kept within what can be answered.
 */
export function identifiedQuestion(
  asked: CoverageQuestion,
  kept: readonly CoverageQuestion[],
): CoverageQuestion {
  const question: CoverageQuestion = {
    ...asked,
    distanceMeters: within(asked.distanceMeters, 1, mostDistanceMeters),
    minAreaSquareMeters: within(asked.minAreaSquareMeters, 0, Number.MAX_SAFE_INTEGER),
  };
  const equal = (other: CoverageQuestion): boolean => sameQuestion(other, question);
  const known = kept.find(equal) ?? coveragePresets.find(equal);
  return {
    ...question,
    id: known?.id ?? ownQuestionId,
    title: known?.title ?? '',
    ruleSource: presetOf(question)?.ruleSource ?? 'own',
  };
}

function within(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
