import type { ComparisonAnswer } from '../../domain/comparison.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { finish } from '../gaps/choose-spots.ts';
import type { ComparisonRequest } from './comparison-request.ts';
import { openComparison } from './open-comparison.ts';

/** The whole comparison from nothing: what the live computation must agree with. */
export function computeComparison(
  inputs: CoverageInputs,
  request: ComparisonRequest,
): ComparisonAnswer {
  const open = openComparison(inputs);
  return { ...open.sides(request), ...finish(open.contributions(request)) };
}
