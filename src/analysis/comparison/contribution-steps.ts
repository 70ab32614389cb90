import type { ComparedMeasure } from '../../domain/compared-measure.ts';
import type { Contribution, Gain, SilentReason } from '../../domain/comparison.ts';
import { gainBetween } from '../../domain/coverage-delta.ts';
import type { CoverageAnswer } from '../../domain/coverage.ts';
import { meetsAccess } from '../../domain/target-access.ts';
import type { OpenQuestion } from '../coverage/open-question.ts';
import type { Steps } from '../gaps/greedy-spots.ts';
import type { ComparisonRequest } from './comparison-request.ts';
import { proposalRequest } from './proposal-request.ts';

/** Less than this many people or m² is the rounding of a sum, and nothing. */
const leastResidents = 1e-6;
const leastSquareMeters = 1e-3;

/**
 * What each measure of a proposal brings, in the order of its list: alone on top of today, and as
 * the last one into the proposal (the whole minus the whole without it). Every number is the
 * board's own, asked of the question that is open, of which each step changes one measure or two.
 * No contribution is said where nothing is known of any zone.
 */
export function* contributionSteps(
  open: OpenQuestion,
  request: ComparisonRequest,
  measures: readonly ComparedMeasure[],
): Steps<readonly Contribution[]> {
  const ask = (some: readonly ComparedMeasure[]): CoverageAnswer =>
    open.answer(proposalRequest(request, some), true, () => undefined);
  const loud = measures.filter(({ silent }) => silent === null);
  const alone = new Map<ComparedMeasure, { gain: Gain | null; answer: CoverageAnswer }>();
  for (const [done, measure] of loud.entries()) {
    const answer = ask([measure]);
    alone.set(measure, { gain: gainBetween(answer.today.total, answer.proposal.total), answer });
    yield (done + 1) / (2 * loud.length);
  }
  // Where nothing counts nothing needs to be opened.
  const whole = loud.length > 0 ? ask(loud).proposal.total : null;
  const found = new Map<ComparedMeasure, Contribution>();
  for (const [done, measure] of loud.entries()) {
    const told = alone.get(measure);
    if (!told || !whole) throw new Error(`${measure.measureId} was not asked alone`);
    const rest = ask(loud.filter((other) => other !== measure));
    const inProposal = gainBetween(rest.proposal.total, whole);
    found.set(measure, contribution(measure, told, inProposal, request));
    yield 0.5 + (done + 1) / (2 * loud.length);
  }
  return measures.map(
    (measure) =>
      found.get(measure) ?? {
        measureId: measure.measureId,
        alone: nothing,
        inProposal: nothing,
        silent: measure.silent,
      },
  );
}

/** Asked of nobody: it is known without counting that such a measure changes nothing. */
const nothing: Gain = { residents: 0, shareOfResidents: 0, squareMeters: 0, shareOfArea: 0 };

function contribution(
  measure: ComparedMeasure,
  { gain, answer }: { readonly gain: Gain | null; readonly answer: CoverageAnswer },
  inProposal: Gain | null,
  request: ComparisonRequest,
): Contribution {
  const isNothing = isNone(gain) && isNone(inProposal);
  return {
    measureId: measure.measureId,
    alone: gain,
    inProposal,
    silent: isNothing ? whySilent(measure, answer, request) : null,
  };
}

function isNone(gain: Gain | null): boolean {
  return (
    gain !== null &&
    Math.abs(gain.residents) < leastResidents &&
    Math.abs(gain.squareMeters) < leastSquareMeters
  );
}

/** Why a measure that the plan takes for a target or a way changed no number when it was alone. */
function whySilent(
  { measureId, targets, ways }: ComparedMeasure,
  alone: CoverageAnswer,
  { question }: ComparisonRequest,
): SilentReason {
  if (ways.length > 0) return 'nothing-more';
  if (alone.refusedTargets.some(({ id }) => id === measureId)) return 'refused';
  if (alone.targetsProposal > alone.targetsToday) return 'nothing-more';
  const mayEnter = targets.some(({ access }) => !access || meetsAccess(access, question) === true);
  return mayEnter ? 'too-small' : 'not-open';
}
