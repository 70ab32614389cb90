import { comparedMeasure } from '../../domain/compared-measure.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import type { ComparedProposal, ComparisonRequest } from '../comparison/comparison-request.ts';

const today: ComparedProposal = { proposalId: null, measures: [] };

/**
 * What to ask so that each proposal is answered under each question: two proposals a request, since a
 * comparison answers two sides at once; where one is left over its other side is today.
 */
export function recordRequests(
  plan: Plan,
  planned: readonly Measure[],
  proposalIds: readonly ProposalId[],
  questions: readonly CoverageQuestion[],
  planVersion: number,
): readonly ComparisonRequest[] {
  return questions.flatMap((question) => {
    const sides = proposalIds.map((proposalId): ComparedProposal => ({
      proposalId,
      measures: resolveMeasures(plan, planned, proposalId).map((one) =>
        comparedMeasure(one, question),
      ),
    }));
    const pairs = Math.max(1, Math.ceil(sides.length / 2));
    return Array.from({ length: pairs }, (_none, at): ComparisonRequest => ({
      question,
      planVersion,
      gesture: 0,
      a: sides[2 * at] ?? today,
      b: sides[2 * at + 1] ?? today,
    }));
  });
}
