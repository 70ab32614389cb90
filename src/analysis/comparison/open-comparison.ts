import type { ComparisonAnswer, Contribution } from '../../domain/comparison.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { CoveragePlace } from '../coverage/coverage-place.ts';
import { OpenQuestion, questionShape, type TellProgress } from '../coverage/open-question.ts';
import { part } from '../gaps/choose-spots.ts';
import type { Steps } from '../gaps/greedy-spots.ts';
import type { ComparedProposal, ComparisonRequest } from './comparison-request.ts';
import { contributionSteps } from './contribution-steps.ts';
import { proposalRequest } from './proposal-request.ts';
import { sideOfAnswer } from './side-of-answer.ts';

/** What each measure of the two proposals brings. */
export type Contributions = Pick<ComparisonAnswer, 'contributionsA' | 'contributionsB'>;

/** Comparisons of one workspace, ready to follow a hand: what did not change is not done again. */
export interface OpenComparison {
  /** Today and both proposals, as the board has them; without what each measure brings. */
  readonly sides: (request: ComparisonRequest, onProgress?: TellProgress) => ComparisonAnswer;
  /** What each measure brings; each number is an edit of what is open. */
  readonly contributions: (request: ComparisonRequest) => Steps<Contributions>;
}

/** The two proposals under one shape of question, each with its own open answer. */
interface OpenPair {
  readonly shape: string;
  readonly a: OpenQuestion;
  readonly b: OpenQuestion;
}

/** Prepares a workspace for comparisons. The same requests in any order give the same answers. */
export function openComparison(inputs: CoverageInputs): OpenComparison {
  const place = new CoveragePlace(inputs);
  let kept: OpenPair | null = null;

  function pairFor({ question }: ComparisonRequest): OpenPair {
    const shape = questionShape(question);
    if (kept?.shape !== shape) {
      kept = { shape, a: new OpenQuestion(place), b: new OpenQuestion(place) };
    }
    return kept;
  }

  return {
    sides(request, onProgress = () => undefined) {
      const { question, planVersion, gesture, a, b } = request;
      const pair = pairFor(request);
      const answerOf = (proposal: ComparedProposal, open: OpenQuestion, from: number) =>
        open.answer(proposalRequest(request, proposal.measures), true, (done) =>
          onProgress(from + done / 2),
        );
      // What is today's own needs no answer of its own, and differs from today by nothing at all.
      const ofB = isEmpty(b) ? null : answerOf(b, pair.b, 0);
      const ofA = ofB && isEmpty(a) ? ofB : answerOf(a, pair.a, 0.5);
      const today = sideOfAnswer(ofA, 'today', null);
      const sides = {
        today,
        a: sideOfAnswer(ofA, isEmpty(a) ? 'today' : 'proposal', a.proposalId),
        b: sideOfAnswer(ofB ?? ofA, isEmpty(b) ? 'today' : 'proposal', b.proposalId),
      };
      return { question, planVersion, gesture, sides, contributionsA: null, contributionsB: null };
    },

    *contributions(request) {
      const pair = pairFor(request);
      const { a, b } = request;
      const all = a.measures.length + b.measures.length;
      const shareOfA = all > 0 ? a.measures.length / all : 0.5;
      const of = (open: OpenQuestion, proposal: ComparedProposal): Steps<readonly Contribution[]> =>
        contributionSteps(open, request, proposal.measures);
      const contributionsA = yield* part(of(pair.a, a), 0, shareOfA);
      const contributionsB = yield* part(of(pair.b, b), shareOfA, 1 - shareOfA);
      return { contributionsA, contributionsB };
    },
  };
}

function isEmpty({ measures }: ComparedProposal): boolean {
  return measures.every(({ targets, ways }) => targets.length === 0 && ways.length === 0);
}
