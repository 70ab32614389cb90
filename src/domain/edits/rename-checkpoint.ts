import type { CheckpointId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';

/** A checkpoint under another name, without the blanks around it. Refused: `no-checkpoint`, `no-name`. */
export function renameCheckpoint(
  plan: Plan,
  input: { readonly id: CheckpointId; readonly name: string },
): Outcome<PlanPatch> {
  const { id: key } = input;
  if (!Object.hasOwn(plan.checkpoints, key)) return { ok: false, reason: 'no-checkpoint' };
  const value = fittingText(input.name.trim(), longestTitle);
  if (value === '') return { ok: false, reason: 'no-name' };
  return {
    ok: true,
    value: {
      note: { key: 'renameCheckpoint', title: value },
      changes: [{ do: 'set', collection: 'checkpoints', key, field: 'name', value }],
    },
  };
}
