import type { Outcome } from '../domain/outcome.ts';
import type { PlanPatch } from '../domain/plan-patch.ts';
import { applyPatch } from '../state/document.ts';
import { sayRefused } from './say-refused.ts';

/** Sends an edit through the one door; what is refused is said to the person. */
export function makeEdit(edit: Outcome<PlanPatch>): Outcome {
  const result = edit.ok ? applyPatch(edit.value) : edit;
  if (!result.ok) sayRefused(result.reason, result.values);
  return result;
}
