import type { Outcome } from '../domain/outcome.ts';
import type { PlanPatch } from '../domain/plan-patch.ts';
import { applyPatch } from '../state/document.ts';
import { notify } from './notify.ts';

/** Sends an edit through the one door; what is refused is said to the person. */
export function makeEdit(edit: Outcome<PlanPatch>): Outcome {
  const result = edit.ok ? applyPatch(edit.value) : edit;
  if (!result.ok) {
    notify({
      tone: 'warning',
      key: `refused.${result.reason}`,
      values: result.values ?? {},
      offersUndo: false,
    });
  }
  return result;
}
