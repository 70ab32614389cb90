import type { MeasureId } from '../ids.ts';
import type { MeasureGeometry } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { setGeometry } from './set-geometry.ts';

/** A sketch moved as a whole: its shape where it now lies, WGS 84. Refused: `no-measure`. */
export function moveMeasure(
  plan: Plan,
  input: { readonly id: MeasureId; readonly geometry: MeasureGeometry },
): Outcome<PlanPatch> {
  return setGeometry(plan, input, 'moveMeasure');
}
