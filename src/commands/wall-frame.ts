import { countVotes } from '../domain/count-votes.ts';
import type { BallotResult } from '../domain/ballot-result.ts';
import type { CoverageQuestion } from '../domain/coverage-question.ts';
import type { BallotId, MeasureId, ProposalId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { publicPlan } from '../domain/public-plan.ts';
import { countingMeasures } from '../domain/resolve-measures.ts';
import { stepsInOrder } from '../domain/steps-in-order.ts';
import type { WallFrame } from '../domain/wall-frame.ts';
import { workshopKey } from '../domain/workshop.ts';
import type { WorkshopStep } from '../domain/workshop-step.ts';
import type { AppState } from '../state/app-state.ts';

/** More numbers on a wall than that are read by nobody. */
const mostNumbered = 40;

/**
 * What the wall shows of this window: put together field by field of what everybody may see, so
 * that notes, drafts and hidden words have no way into it. A proposal that is not shared is today.
 */
export function wallFrame({
  document,
  session,
}: Pick<AppState, 'document' | 'session'>): WallFrame {
  const { workshop } = session;
  const planned = plannedOf(session.workspace);
  const plan = planForWall(document.plan, planned);
  const steps = stepsInOrder(document.plan);
  const index = steps.findIndex(({ id }) => id === workshop.stepId);
  const step = index === -1 ? null : steps[index];
  const proposalId = sharedId(plan, session.shownProposalId);
  return {
    workspaceId: session.workspaceId,
    plan,
    language: session.language,
    step: step ? { number: index + 1, of: steps.length } : null,
    words: {
      title: step?.title ?? '',
      text: step?.text ?? '',
      question: step?.question ?? '',
    },
    camera: cameraFor(session, step),
    layers: session.layers.filter(({ visible }) => visible).map(({ layerId }) => layerId),
    proposalId,
    year: session.year,
    question: questionForWall(session.question),
    chart: step?.chart ?? 'coverage',
    result: resultFor(document.plan, plan, step, workshop.ballotShown),
    numbered: numberedOf(plan, planned, proposalId),
    timer: workshop.timer,
    isBlack: workshop.isBlack,
    resetAfterMinutes: document.plan.workshop[workshopKey]?.resetAfterMinutes ?? 0,
  };
}

function plannedOf(workspace: AppState['session']['workspace']): readonly Measure[] {
  return workspace.status === 'ready' ? workspace.workspace.plannedMeasures : none;
}

const none: readonly Measure[] = [];

let last: {
  readonly plan: Plan;
  readonly planned: readonly Measure[];
  readonly seen: Plan;
} | null = null;

/** The same object while the plan is the same, so that it is not sent anew with every view. */
function planForWall(plan: Plan, planned: readonly Measure[]): Plan {
  if (last?.plan === plan && last.planned === planned) return last.seen;
  // Pictures are large, and the wall shows none.
  const seen = { ...publicPlan(plan, planned), presentations: {} };
  last = { plan, planned, seen };
  return seen;
}

/** Called by what it asks: the name that a person gave it was meant for a list of their own. */
function questionForWall(question: CoverageQuestion): CoverageQuestion {
  return {
    id: question.id,
    title: '',
    targetKind: question.targetKind,
    placeKinds: question.placeKinds,
    minAreaSquareMeters: question.minAreaSquareMeters,
    strictlyLarger: question.strictlyLarger,
    publicOnly: question.publicOnly,
    openWhen: question.openWhen,
    distanceMeters: question.distanceMeters,
    walkingSpeedKmh: question.walkingSpeedKmh,
    reach: question.reach,
    barrierKinds: question.barrierKinds,
    stepFree: question.stepFree,
    counts: question.counts,
    residentsRule: question.residentsRule,
    ruleSource: question.ruleSource,
  };
}

function sharedId(seen: Plan, id: ProposalId | null): ProposalId | null {
  return id !== null && Object.hasOwn(seen.proposals, id) ? id : null;
}

function cameraFor(
  { workshop, camera }: AppState['session'],
  step: WorkshopStep | null,
): WallFrame['camera'] {
  const seen = workshop.wallFollowsMap ? camera : (step?.camera ?? null);
  return seen && { centre: [seen.centre[0], seen.centre[1]], zoom: seen.zoom };
}

function resultFor(
  plan: Plan,
  seen: Plan,
  step: WorkshopStep | null,
  ballotShown: BallotId | null,
): BallotResult | null {
  const ballotId = step?.ballotId ?? ballotShown;
  if (step?.chart !== 'votes' || ballotId === null) return null;
  if (!Object.hasOwn(plan.ballots, ballotId) || !plan.ballots[ballotId].revealed) return null;
  const { title, choices, dots, voters } = countVotes(
    plan.ballots[ballotId],
    Object.values(plan.votes),
  );
  return {
    ballotId,
    title,
    choices: choices.map((choice) => ({
      id: choice.id,
      label: choice.label,
      proposalId: sharedId(seen, choice.proposalId),
      dots: choice.dots,
      voters: choice.voters,
    })),
    dots,
    voters,
  };
}

/** What a proposal sketches, in its order; measures without a place on the map have no number. */
function numberedOf(
  seen: Plan,
  planned: readonly Measure[],
  proposalId: ProposalId | null,
): readonly MeasureId[] {
  if (proposalId === null) return [];
  return countingMeasures(seen, planned, proposalId)
    .filter(({ geometry }) => geometry !== null)
    .slice(0, mostNumbered)
    .map(({ id }) => id);
}
