import { checkpointContent, readCheckpointContent } from '../checkpoint-content.ts';
import type { CheckpointId } from '../ids.ts';
import { lastingCollections } from '../lasting-collections.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { putCheckpoint, type NewCheckpoint } from './make-checkpoint.ts';
import { replacePlan } from './replace-plan.ts';

/**
 * The plan as it stood at a checkpoint, as one step. What lasts stays, the checkpoints among it, and
 * what is left behind becomes one of them (`leaving`) unless one holds just that: what is drawn after
 * returning cannot cost it. Which proposals everybody sees stays as it is now. Nothing changes where
 * the plan stands so already.
 * Refused: `no-checkpoint`, `checkpoint-damaged`, `newer`, `checkpoint-too-large`.
 */
export function returnToCheckpoint(
  plan: Plan,
  input: { readonly id: CheckpointId; readonly leaving: NewCheckpoint },
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.checkpoints, input.id)) return { ok: false, reason: 'no-checkpoint' };
  const { name, content } = plan.checkpoints[input.id];
  const read = readCheckpointContent(content, plan);
  if (!read.ok) return read;
  const note = { key: 'returnToCheckpoint', title: name } as const;
  const lasting = Object.fromEntries(lastingCollections.map((name) => [name, plan[name]]));
  // What was taken from everybody's eyes since stays so: going back shows nobody anything.
  const proposals = Object.fromEntries(
    Object.entries(read.value.plan.proposals).map(([key, then]) => {
      const now = Object.hasOwn(plan.proposals, key) ? plan.proposals[then.id] : null;
      return [key, { ...then, shared: now?.shared ?? false }];
    }),
  );
  const by: Plan = { ...read.value.plan, ...lasting, proposals };
  const replaced = replacePlan(plan, { by, note });
  if (!replaced.ok || replaced.value.changes.length === 0) return replaced;
  const now = checkpointContent(plan);
  if (Object.values(plan.checkpoints).some((checkpoint) => checkpoint.content === now)) {
    return replaced;
  }
  const left = putCheckpoint(plan, input.leaving);
  if (!left.ok) return left;
  return { ok: true, value: { note, changes: [...replaced.value.changes, left.value] } };
}
