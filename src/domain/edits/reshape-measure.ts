import type { MeasureId } from '../ids.ts';
import type { MeasureGeometry } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { setGeometry } from './set-geometry.ts';

/**
 * A sketch with another shape, WGS 84: a point stays a point, a line a line and an area an area.
 * Refused: `no-measure`, `other-shape`.
 */
export function reshapeMeasure(
  plan: Plan,
  input: { readonly id: MeasureId; readonly geometry: MeasureGeometry },
): Outcome<PlanPatch> {
  const before = Object.hasOwn(plan.measures, input.id) ? plan.measures[input.id].geometry : null;
  if (before && shapeOf(before) !== shapeOf(input.geometry)) {
    return { ok: false, reason: 'other-shape' };
  }
  return setGeometry(plan, input, 'reshapeMeasure');
}

function shapeOf(geometry: MeasureGeometry): string {
  return geometry.type === 'MultiPolygon' ? 'Polygon' : geometry.type;
}
