import type { BallotId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { votesGone } from './remove-ballot.ts';

/**
 * Every dot of a ballot taken back, to vote anew voter by voter.
 * Refused: `no-ballot`, `ballot-closed`.
 */
export function clearVotes(plan: Plan, { id }: { readonly id: BallotId }): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.ballots, id)) return { ok: false, reason: 'no-ballot' };
  const { open, title } = plan.ballots[id];
  if (!open) return { ok: false, reason: 'ballot-closed' };
  return {
    ok: true,
    value: {
      note: { key: 'clearVotes', title },
      changes: [
        ...votesGone(plan, id),
        { do: 'set', collection: 'ballots', key: id, field: 'counted', value: null },
      ],
    },
  };
}
