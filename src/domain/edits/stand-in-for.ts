import type { MeasureId, ProposalId } from '../ids.ts';
import type { PlanChange } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey, type ProposalEntry } from '../proposal.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import { ranksToPlace } from '../ranks-to-place.ts';
import { entriesOfProposal } from '../resolve-measures.ts';

export interface StandIn {
  readonly id: MeasureId;
  readonly standsFor: readonly MeasureId[];
  /** Put last on this list where no place on it follows from `standsFor`. */
  readonly proposalId?: ProposalId | undefined;
}

/**
 * The changes that list measures wherever one of those that they stand for is listed: right after
 * the last such, in the order given, and on where any of them is on.
 */
export function standInFor(plan: Plan, standIns: readonly StandIn[]): readonly PlanChange[] {
  const asked = standIns.filter(({ standsFor, proposalId }) => standsFor.length > 0 || proposalId);
  if (asked.length === 0) return [];
  return Object.values(plan.proposals).flatMap(({ id }) => changesOfList(plan, id, asked));
}

function changesOfList(
  plan: Plan,
  proposalId: ProposalId,
  standIns: readonly StandIn[],
): readonly PlanChange[] {
  const before = entriesOfProposal(plan, proposalId);
  const list = [...before];
  const beside = new Map<MeasureId, MeasureId>();
  for (const standIn of standIns) placeOn(list, beside, proposalId, standIn);
  const known = new Map(before.map((entry) => [entry.measureId, entry]));
  return list.flatMap((entry): readonly PlanChange[] => {
    const earlier = known.get(entry.measureId);
    const key = entryKey(proposalId, entry.measureId);
    if (!earlier) return [{ do: 'put', collection: 'entries', key, record: { ...entry } }];
    return (['order', 'on'] as const)
      .filter((field) => entry[field] !== earlier[field])
      .map((field) => ({ do: 'set', collection: 'entries', key, field, value: entry[field] }));
  });
}

/** Changes a list so that it holds the stand-in, if it has reason to. */
function placeOn(
  list: ProposalEntry[],
  beside: Map<MeasureId, MeasureId>,
  proposalId: ProposalId,
  standIn: StandIn,
): void {
  const { id: measureId, standsFor } = standIn;
  const replaced = list.filter((entry) => standsFor.includes(entry.measureId));
  const on = replaced.some((entry) => entry.on);
  const own = list.findIndex((entry) => entry.measureId === measureId);
  if (own >= 0) {
    if (on) list[own] = { ...list[own], on };
    return;
  }
  const last = replaced.at(-1);
  if (!last) {
    if (standIn.proposalId !== proposalId) return;
    const order = rankAfterAll(list.map((entry) => entry.order));
    list.push({ proposalId, measureId, order, on: true });
    return;
  }
  // After those that were put beside the same one a moment ago, so that parts keep their order.
  let at = list.indexOf(last) + 1;
  while (list[at] && beside.get(list[at].measureId) === last.measureId) at += 1;
  beside.set(measureId, last.measureId);
  list.splice(at, 0, { proposalId, measureId, order: '', on });
  const ranks = ranksToPlace(
    list.map(({ order }) => order),
    at,
  );
  for (const [index, order] of ranks) list[index] = { ...list[index], order };
}
