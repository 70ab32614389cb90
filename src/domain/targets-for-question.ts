import { countsForQuestion } from './counts-for-question.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import type { CoverageTarget } from './coverage.ts';
import type { Measure } from './measure.ts';
import { accessOfMeasure } from './target-access.ts';

/**
 * The measures of a proposal that the question counts, as targets. Expects the measures that are
 * switched on; leaves out those that were dropped, that have no drawn shape, or are of another kind. Who may
 * enter and when is told and not judged, so that what is not known can be counted.
 */
export function targetsForQuestion(
  measures: readonly Measure[],
  question: CoverageQuestion,
): readonly CoverageTarget[] {
  return measures.flatMap(({ id, kind, status, geometry, title }) =>
    geometry !== null && status !== 'dropped' && countsForQuestion(kind, question)
      ? [{ id, geometry, name: title, access: accessOfMeasure(kind) }]
      : [],
  );
}
