import type { ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { openProposals } from '../proposals-in-order.ts';
import { entryKey } from '../proposal.ts';
import { findSketch } from '../find-sketch.ts';

/**
 * A proposal deleted with its list, and with the sketches that no other proposal lists.
 * The last proposal that is not archived stays: without one there is nothing to sketch in.
 * Refused: `no-proposal`, `last-proposal`, `last-open-proposal`.
 */
export function deleteProposal(
  plan: Plan,
  { id }: { readonly id: ProposalId },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'no-proposal' };
  if (Object.keys(plan.proposals).length === 1) return { ok: false, reason: 'last-proposal' };
  const isLastOpen = !plan.proposals[id].archived && openProposals(plan).length === 1;
  if (isLastOpen) return { ok: false, reason: 'last-open-proposal' };
  const entries = Object.values(plan.entries);
  const own = entries.filter((entry) => entry.proposalId === id);
  const elsewhere = new Set(
    entries.filter((entry) => entry.proposalId !== id).map((entry) => entry.measureId),
  );
  const onlyHere = own
    .map((entry) => entry.measureId)
    .filter((measureId) => !elsewhere.has(measureId) && findSketch(plan, measureId) !== null);
  const changes: PlanChange[] = [
    ...own.map((entry) => remove('entries', entryKey(id, entry.measureId))),
    ...onlyHere.map((measureId) => remove('measures', measureId)),
    remove('proposals', id),
  ];
  const { name } = plan.proposals[id];
  return { ok: true, value: { note: { key: 'deleteProposal', title: name }, changes } };
}

function remove(collection: 'entries' | 'measures' | 'proposals', key: string): PlanChange {
  return { do: 'remove', collection, key };
}
