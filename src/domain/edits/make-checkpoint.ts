import { checkpointContent } from '../checkpoint-content.ts';
import type { CheckpointId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { longestContent } from '../schema/record-rules.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';

export interface NewCheckpoint {
  readonly id: CheckpointId;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/**
 * The plan as it stands kept under a name. Refused: `no-name`; `checkpoint-too-large` for a plan
 * whose records are more than 64 million characters of JSON.
 */
export function makeCheckpoint(plan: Plan, input: NewCheckpoint): Outcome<PlanPatch> {
  const name = fittingText(input.name.trim(), longestTitle);
  if (name === '') return { ok: false, reason: 'no-name' };
  const put = putCheckpoint(plan, { ...input, name });
  if (!put.ok) return put;
  return {
    ok: true,
    value: { note: { key: 'makeCheckpoint', title: name }, changes: [put.value] },
  };
}

/** The change that keeps a plan under a checkpoint's name. Refused: `checkpoint-too-large`. */
export function putCheckpoint(
  plan: Plan,
  { id, name, madeAt }: NewCheckpoint,
): Outcome<PlanChange> {
  const content = checkpointContent(plan);
  if (content.length > longestContent) return { ok: false, reason: 'checkpoint-too-large' };
  const record = { id, name, madeAt, content };
  return { ok: true, value: { do: 'put', collection: 'checkpoints', key: id, record } };
}
