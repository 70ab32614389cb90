import type { MeasureId } from '../ids.ts';
import type { MeasureGeometry } from '../measure.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { whyUnsound } from './why-unsound.ts';
import { findSketch } from '../find-sketch.ts';

/**
 * The patch that gives a measure a geometry, under the name of the edit that asked for it.
 * Refused: `no-measure` and the reasons of `whyUnsound`.
 */
export function setGeometry(
  plan: Plan,
  { id, geometry }: { readonly id: MeasureId; readonly geometry: MeasureGeometry },
  key: NoteKey,
): Outcome<PlanPatch> {
  const sketch = findSketch(plan, id);
  if (!sketch) return { ok: false, reason: 'no-measure' };
  const unsound = whyUnsound(sketch.geometry, geometry);
  if (unsound) return { ok: false, reason: unsound };
  return {
    ok: true,
    value: {
      note: { key, title: sketch.title },
      changes: [{ do: 'set', collection: 'measures', key: id, field: 'geometry', value: geometry }],
    },
  };
}
