import type { ComparisonAnswer } from '../../domain/comparison.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { TellProgress as HearProgress } from '../coverage/open-question.ts';
import type { Remote } from '../coverage/service-link.ts';
import { inSlices, type TellProgress } from '../gaps/in-slices.ts';
import type { ComparisonRequest } from './comparison-request.ts';
import { openComparison, type Contributions, type OpenComparison } from './open-comparison.ts';

/** What the worker offers. `open` comes first; a call before it throws. Null: not wanted any more. */
export type ComparisonCalls = {
  readonly ping: () => true;
  readonly open: (inputs: CoverageInputs) => void;
  readonly sides: (request: ComparisonRequest, onProgress?: HearProgress) => ComparisonAnswer;
  readonly contributions: (request: ComparisonRequest, tell: TellProgress) => Contributions | null;
};

/** A hand that moves on meanwhile waits no longer than this; milliseconds. */
const sliceMillis = 12;

/** Comparisons behind calls, for a worker or for the same thread. */
export function comparisonService(): Remote<ComparisonCalls> {
  let current: OpenComparison | null = null;
  const opened = (): OpenComparison => {
    if (!current) throw new Error('A comparison was asked for before a workspace was opened');
    return current;
  };
  return {
    ping: async () => true,
    open: async (inputs) => {
      current = openComparison(inputs);
    },
    sides: async (request, onProgress) => opened().sides(request, onProgress),
    contributions: async (request, tell) =>
      inSlices(opened().contributions(request), tell, sliceMillis),
  };
}
