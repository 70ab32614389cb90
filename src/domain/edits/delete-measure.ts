import type { MeasureId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { findSketch } from '../find-sketch.ts';

/** A sketch deleted, from every proposal's list as well. Refused: `no-measure`. */
export function deleteMeasure(plan: Plan, { id }: { readonly id: MeasureId }): Outcome<PlanPatch> {
  const sketch = findSketch(plan, id);
  if (!sketch) return { ok: false, reason: 'no-measure' };
  const entries = Object.values(plan.entries).filter((entry) => entry.measureId === id);
  return {
    ok: true,
    value: {
      note: { key: 'deleteMeasure', title: sketch.title },
      changes: [
        ...entries.map((entry) => ({
          do: 'remove' as const,
          collection: 'entries' as const,
          key: entryKey(entry.proposalId, id),
        })),
        { do: 'remove', collection: 'measures', key: id },
      ],
    },
  };
}
