import type { SheetId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/** A sheet that is kept no longer; what was written on it stays. Refused: `no-sheet`. */
export function removeSheet(plan: Plan, id: SheetId): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.sheets, id)) return { ok: false, reason: 'no-sheet' };
  return {
    ok: true,
    value: {
      note: { key: 'removeSheet', title: plan.sheets[id].name },
      changes: [{ do: 'remove', collection: 'sheets', key: id }],
    },
  };
}
