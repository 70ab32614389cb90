import type { BallotId } from '../ids.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/** What is switched: whether dots can be put, and whether the wall shows the result. */
export type BallotSwitch =
  | { readonly id: BallotId; readonly open: boolean }
  | { readonly id: BallotId; readonly revealed: boolean };

/** A ballot opened or closed, or its result shown on the wall or hidden. Refused: `no-ballot`. */
export function switchBallot(plan: Plan, input: BallotSwitch): Outcome<PlanPatch> {
  const { id } = input;
  if (!Object.hasOwn(plan.ballots, id)) return { ok: false, reason: 'no-ballot' };
  const [field, value, key]: readonly ['open' | 'revealed', boolean, NoteKey] =
    'open' in input
      ? ['open', input.open, input.open ? 'openBallot' : 'closeBallot']
      : ['revealed', input.revealed, input.revealed ? 'revealBallot' : 'hideBallot'];
  return {
    ok: true,
    value: {
      note: { key, title: plan.ballots[id].title },
      changes: [{ do: 'set', collection: 'ballots', key: id, field, value }],
    },
  };
}
