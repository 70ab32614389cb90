import type { CoverageAnswer } from '../../domain/coverage.ts';
import type { CoverageInputs } from './coverage-data.ts';
import type { CoverageRequest } from './coverage-request.ts';
import { openCoverage } from './open-coverage.ts';

/** The answer to one request from nothing: what the live computation must agree with. */
export function computeCoverage(inputs: CoverageInputs, request: CoverageRequest): CoverageAnswer {
  return openCoverage(inputs).answer(request);
}
