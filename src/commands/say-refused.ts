import type { ProposalId } from '../domain/ids.ts';
import { notify } from './notify.ts';

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
