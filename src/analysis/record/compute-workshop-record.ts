import { countVotes } from '../../domain/count-votes.ts';
import { coverageDelta } from '../../domain/coverage-delta.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { measuresTotal } from '../../domain/measures-total.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { proposalCost } from '../../domain/proposal-cost.ts';
import { recordedProposals } from '../../domain/recorded-proposals.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import { stepsInOrder } from '../../domain/steps-in-order.ts';
import { contributionKinds, type Contribution } from '../../domain/contribution.ts';
import { workshopKey } from '../../domain/workshop.ts';
import type {
  RecordedAnswer,
  RecordedCoverage,
  WorkshopRecord,
} from '../../domain/workshop-record.ts';

interface RecordInput {
  readonly plan: Plan;
  readonly loaded: LoadedWorkspace;
  /** The planned measures as they stand here. */
  readonly planned: readonly Measure[];
  readonly answers: readonly RecordedAnswer[] | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * What a workshop leaves behind, put together of the plan and of what the coverage analysis answered.
 * An answer that lacks one of the proposals, or that is about other zones, has no place in it.
 */
export function computeWorkshopRecord(input: RecordInput): WorkshopRecord {
  const { plan, loaded, planned, answers, today } = input;
  const proposals = recordedProposals(plan).map((proposal) => {
    const listed = resolveMeasures(plan, planned, proposal.id);
    const done = listed
      .filter(({ on, measure }) => on && measure.status !== 'dropped')
      .map(({ measure }) => measure);
    return { proposal, listed, total: measuresTotal(done), cost: proposalCost(listed) };
  });
  const votes = Object.values(plan.votes);
  const said = Object.values(plan.contributions).filter(({ state }) => state !== 'withdrawn');
  return {
    place: loaded.workspace.title,
    planTitle: plan.info.plan.title,
    madeOn: today,
    workshop: Object.hasOwn(plan.workshop, workshopKey) ? plan.workshop[workshopKey] : null,
    steps: stepsInOrder(plan),
    proposals,
    zones: loaded.zones.map(({ id, name }) => ({ id, name })),
    coverage: answers?.flatMap((answer) => recordedCoverage(answer, proposals) ?? []) ?? null,
    ballots: Object.values(plan.ballots)
      .toSorted((a, b) => (a.order === b.order ? compare(a.id, b.id) : compare(a.order, b.order)))
      .map((ballot) => ({ ballot, result: countVotes(ballot, votes) })),
    contributions: said
      .filter((one) => one.state !== 'hidden' && !isUnread(one))
      .toSorted(byKindAndDay),
    measureNames: Object.fromEntries(
      [...planned, ...Object.values(plan.measures)].map(({ id, title }) => [id, title]),
    ),
    hidden: said.filter(({ state }) => state === 'hidden').length,
    unread: said.filter(isUnread).length,
    checkpoints: Object.values(plan.checkpoints)
      .toSorted((a, b) => compare(a.madeAt, b.madeAt))
      .map(({ name, madeAt }) => ({ name, madeAt })),
    sources: Object.values(loaded.sources),
    currency: loaded.workspace.currency ?? '',
  };
}

/** A stranger's words go into a record when somebody has read them; the room's own do at once. */
function isUnread({ state, source }: Contribution): boolean {
  return state === 'new' && source === 'resident';
}

function recordedCoverage(
  { question, today, sides }: RecordedAnswer,
  proposals: WorkshopRecord['proposals'],
): RecordedCoverage | null {
  const found = proposals.flatMap(({ proposal: { id } }) => {
    const side = sides.find(({ proposalId }) => proposalId === id)?.side;
    if (!side) return [];
    const delta = coverageDelta(today, side);
    return [{ proposalId: id, side, gain: delta.ok ? delta.value.total : null }];
  });
  if (found.length !== proposals.length) return null;
  return { question, zoneIds: today.zoneIds, today, proposals: found };
}

function byKindAndDay(a: Contribution, b: Contribution): number {
  const kinds: readonly string[] = contributionKinds;
  if (a.kind !== b.kind) return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return compare(a.madeOn, b.madeOn) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
