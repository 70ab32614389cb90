import { polygonsOf } from '../../geo/polygons-of.ts';
import type { MeasureId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { divideMeasure } from './divide-measure.ts';
import { isArea, shapesEdit, sketchesOf, type ShapesEdit } from './shapes-edit.ts';

/**
 * Sketches of several separate areas made a sketch for each of them; see `divideMeasure`.
 * Refused: `nothing-selected`, `no-measure`, `one-part` where none has more than one.
 */
export function separateParts(
  plan: Plan,
  { ids, newId }: { readonly ids: readonly MeasureId[]; readonly newId: () => MeasureId },
): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, ids);
  if (!found.ok) return found;
  const taken = new Set(Object.values(plan.measures).map(({ title }) => title));
  const several = found.value.flatMap((measure) => {
    const parts = isArea(measure.geometry) ? polygonsOf(measure.geometry) : [];
    return parts.length > 1 ? [{ measure, parts }] : [];
  });
  if (several.length === 0) return { ok: false, reason: 'one-part' };
  const divided = several.map(({ measure, parts }) =>
    divideMeasure(measure, parts, { newId, taken }),
  );
  const changes = divided.map(({ change }) => change);
  const add = divided.flatMap((parts) => parts.add);
  const results = [...changes.map(({ id }) => id), ...add.map(({ measure }) => measure.id)];
  const named = several.map(({ measure }) => measure);
  return shapesEdit(plan, 'separateParts', named, { changes, add }, results);
}
