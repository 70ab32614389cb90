import type { ComparedMeasure } from '../../domain/compared-measure.ts';
import type { CoverageRequest } from '../coverage/coverage-request.ts';
import type { ComparisonRequest } from './comparison-request.ts';

/** The board's request for today with these measures alone. */
export function proposalRequest(
  {
    question,
    planVersion,
    gesture,
  }: Pick<ComparisonRequest, 'question' | 'planVersion' | 'gesture'>,
  measures: readonly ComparedMeasure[],
): CoverageRequest {
  return {
    question,
    planVersion,
    gesture,
    targets: measures.flatMap(({ targets }) => targets),
    staged: null,
    ways: measures.flatMap(({ ways }) => ways),
    stagedWay: null,
    shape: null,
  };
}
