import type { BestSpotsAnswer } from '../../domain/best-spots.ts';
import type { GapsAnswer } from '../../domain/gaps.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { CoverageRequest } from '../coverage/coverage-request.ts';
import type { Remote } from '../coverage/service-link.ts';
import { inSlices, type TellProgress } from './in-slices.ts';
import { openGaps, type OpenGaps } from './open-gaps.ts';

/** What the worker offers. `open` comes first; a call before it throws. Null: not wanted any more. */
export type GapsCalls = {
  readonly ping: () => true;
  readonly open: (inputs: CoverageInputs) => void;
  readonly gaps: (request: CoverageRequest, tell: TellProgress) => GapsAnswer | null;
  readonly bestSpots: (
    request: CoverageRequest,
    most: number,
    tell: TellProgress,
  ) => BestSpotsAnswer | null;
};

/**
 * Gaps behind calls that take their time in slices, for a worker or for the same thread: between
 * two slices it shows life, and learns whether anybody still waits for the answer.
 */
export function gapsService(): Remote<GapsCalls> {
  let current: OpenGaps | null = null;
  const opened = (): OpenGaps => {
    if (!current) throw new Error('Gaps were asked for before a workspace was opened');
    return current;
  };
  return {
    ping: async () => true,
    open: async (inputs) => {
      current = openGaps(inputs);
    },
    gaps: async (request, tell) => inSlices(opened().gaps(request), tell),
    bestSpots: async (request, most, tell) => inSlices(opened().bestSpots(request, most), tell),
  };
}
