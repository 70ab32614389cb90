import type { CoverageSideName, Evidence } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { CoverageInputs } from './coverage-data.ts';
import type { CoverageRequest } from './coverage-request.ts';
import { openCoverage, type AnswerOptions, type OpenCoverage } from './open-coverage.ts';
import type { TellProgress } from './open-question.ts';
import type { ReachUpdate } from './reach-drawer.ts';
import { sendAnswer, SideRevisions, type SentAnswer } from './sent-answer.ts';

/**
 * What the worker offers. `open` comes first; a call before it throws. Every call names its whole
 * request, so that a worker started anew answers as the one before it would have.
 */
export interface CoverageService {
  readonly ping: () => true;
  readonly open: (inputs: CoverageInputs) => void;
  /**
   * `heldRevision`: today's numbers that the asker holds already. `onProgress` hears how far an
   * answer is that takes long.
   */
  readonly answer: (
    request: CoverageRequest,
    options?: AnswerOptions & { readonly heldRevision?: number | null },
    onProgress?: TellProgress,
  ) => SentAnswer;
  readonly coveredArea: (request: CoverageRequest, knownTodayRevision: number) => ReachUpdate;
  readonly explain: (
    request: CoverageRequest,
    zoneId: ZoneId | null,
    side: CoverageSideName,
  ) => Evidence;
}

/** A coverage computation behind plain calls, for a worker or for the same thread. */
export function coverageService(): CoverageService {
  let current: OpenCoverage | null = null;
  const revisions = new SideRevisions();
  const opened = (): OpenCoverage => {
    if (!current) throw new Error('Coverage was asked for before a workspace was opened');
    return current;
  };
  return {
    ping: () => true,
    open: (inputs) => {
      current = openCoverage(inputs);
    },
    answer: (request, options, onProgress) =>
      sendAnswer(
        opened().answer(request, options, onProgress),
        revisions,
        options?.heldRevision ?? null,
      ),
    coveredArea: (request, knownTodayRevision) => opened().coveredArea(request, knownTodayRevision),
    explain: (request, zoneId, side) => opened().explain(request, zoneId, side),
  };
}
