import type { MeasureId, ProposalId } from './ids.ts';
import { lockingProposal } from './locking-proposal.ts';
import type { Plan } from './plan.ts';

/**
 * Why a proposal, or one of some measures, cannot be changed: `proposal-locked`, or null where
 * nothing keeps it. A measure is kept where it is a sketch that stands in locked proposals only.
 */
export function whyLocked(
  plan: Plan,
  target: ProposalId | readonly MeasureId[],
): 'proposal-locked' | null {
  return lockingProposal(plan, target) ? 'proposal-locked' : null;
}
