import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PlanPatch } from '../domain/plan-patch.ts';
import { applyPatch } from '../state/document.ts';
import { notify } from './notify.ts';

/** Sends an edit through the one door; what is refused is said to the person. */
export function makeEdit(edit: Outcome<PlanPatch>): Outcome {
  const result = edit.ok ? applyPatch(edit.value) : edit;
  if (!result.ok) sayRefused(result.reason, result.values);
  return result;
}

/** Says why something could not be done, and where a lock was in the way offers to open it. */
export function sayRefused(
  reason: string,
  values: Readonly<Record<string, string | number>> = {},
): void {
  const { proposalId } = values;
  notify({
    tone: 'warning',
    key: `refused.${reason}`,
    values,
    offersUndo: false,
    ...(reason === 'proposal-locked' && typeof proposalId === 'string'
      ? { unlocks: proposalId as ProposalId }
      : {}),
  });
}
