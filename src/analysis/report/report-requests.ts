import { comparedMeasure } from '../../domain/compared-measure.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { standsInYear } from '../../domain/measure-in-year.ts';
import type { Measure } from '../../domain/measure.ts';
import type { ComparedProposal, ComparisonRequest } from '../comparison/comparison-request.ts';

/** A question about two states of the place: as the year before left it, and as the year did. */
export interface ReportRequest extends ComparisonRequest {
  readonly newMeasures: readonly MeasureId[];
}

/**
 * What to ask so that a report can tell what a year changed: side a is the place with the measures
 * that stood when the year before was over, side b with those that stand when the year is. Measures
 * of which no year is known stand in neither.
 */
export function reportRequests(
  register: readonly Measure[],
  questions: readonly CoverageQuestion[],
  year: number,
  planVersion: number,
): readonly ReportRequest[] {
  const before = register.filter((measure) => standsInYear(measure, year - 1) === true);
  const after = register.filter((measure) => standsInYear(measure, year) === true);
  const stood = new Set(before.map(({ id }) => id));
  return questions.map((question): ReportRequest => {
    const a = side(before, question);
    const b = side(after, question);
    const counting = b.measures.filter(({ targets, ways }) => targets.length + ways.length > 0);
    const newMeasures = counting.map(({ measureId }) => measureId).filter((id) => !stood.has(id));
    return { question, planVersion, gesture: 0, a, b, newMeasures };
  });
}

function side(measures: readonly Measure[], question: CoverageQuestion): ComparedProposal {
  return {
    proposalId: null,
    // What stood then counts then, also where it was given up later.
    measures: measures.map((measure) =>
      comparedMeasure({ measure: { ...measure, status: 'done' }, on: true }, question),
    ),
  };
}
