import type { CheckpointId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/** A checkpoint that is kept no longer; the plan stays as it is. Refused: `no-checkpoint`. */
export function removeCheckpoint(
  plan: Plan,
  { id }: { readonly id: CheckpointId },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.checkpoints, id)) return { ok: false, reason: 'no-checkpoint' };
  return {
    ok: true,
    value: {
      note: { key: 'removeCheckpoint', title: plan.checkpoints[id].name },
      changes: [{ do: 'remove', collection: 'checkpoints', key: id }],
    },
  };
}
