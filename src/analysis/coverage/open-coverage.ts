import type { CoverageAnswer, CoverageSideName, Evidence } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { CoverageInputs } from './coverage-data.ts';
import { CoveragePlace } from './coverage-place.ts';
import type { CoverageRequest } from './coverage-request.ts';
import { OpenQuestion, questionShape, type TellProgress } from './open-question.ts';
import type { ReachUpdate } from './reach-drawer.ts';

/** How an answer is asked for. */
export interface AnswerOptions {
  /** Means and medians may be left out where they would have to be waited for. */
  readonly isHasty?: boolean;
  /** The question is one of those beside the main one, and is kept open by itself. */
  readonly isOther?: boolean;
}

/** Coverage of one workspace, ready to follow a hand: what did not change is not done again. */
export interface OpenCoverage {
  readonly answer: (
    request: CoverageRequest,
    options?: AnswerOptions,
    onProgress?: TellProgress,
  ) => CoverageAnswer;
  readonly coveredArea: (request: CoverageRequest, knownTodayRevision: number) => ReachUpdate;
  /** A zone's number, or (null) that of all zones; throws on a zone that is not there. */
  readonly explain: (
    request: CoverageRequest,
    zoneId: ZoneId | null,
    side: CoverageSideName,
  ) => Evidence;
}

/** How many questions are kept open; of more, the one asked longest ago begins anew. */
const mostQuestions = 8;

/** Prepares a workspace for coverage. The same requests in any order give the same answers. */
export function openCoverage(inputs: CoverageInputs): OpenCoverage {
  const place = new CoveragePlace(inputs);
  /** In the order in which they were asked last. */
  const open = new Map<string, OpenQuestion>();

  function questionOf({ question }: CoverageRequest, isOther = false): OpenQuestion {
    // The main question follows a hand on its distance too; those beside it stay as they are.
    const key = `${isOther ? question.id : ''} ${questionShape(question)}`;
    const found = open.get(key) ?? new OpenQuestion(place);
    open.delete(key);
    open.set(key, found);
    for (const oldest of open.keys()) {
      if (open.size <= mostQuestions) break;
      open.delete(oldest);
    }
    return found;
  }

  return {
    answer(request, { isHasty = false, isOther = false } = {}, onProgress = () => undefined) {
      return questionOf(request, isOther).answer(request, isHasty, onProgress);
    },
    coveredArea: (request, knownTodayRevision) =>
      questionOf(request).coveredArea(request, knownTodayRevision),
    explain: (request, zoneId, side) => questionOf(request).explain(request, zoneId, side),
  };
}
