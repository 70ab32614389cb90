import type { Outcome } from '../outcome.ts';
import type { PaperSheet } from '../paper-sheet.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';

/**
 * Printed sheets kept with the plan in one step, so that what is written on them finds its place
 * again. Refused: `no-sheet` where there are none; `sheet-name-taken` (values: name) where another
 * sheet is called so.
 */
export function putSheets(plan: Plan, sheets: readonly PaperSheet[]): Outcome<PlanPatch> {
  if (sheets.length === 0) return { ok: false, reason: 'no-sheet' };
  const named = new Map(Object.values(plan.sheets).map(({ id, name }) => [name, id]));
  for (const { id, name } of sheets) {
    if ((named.get(name) ?? id) !== id) {
      return { ok: false, reason: 'sheet-name-taken', values: { name } };
    }
    named.set(name, id);
  }
  return {
    ok: true,
    value: {
      note: { key: 'putSheet', title: sheets.map(({ name }) => name).join(', ') },
      changes: sheets.map((sheet) => ({
        do: 'put',
        collection: 'sheets',
        key: sheet.id,
        record: { ...sheet },
      })),
    },
  };
}
