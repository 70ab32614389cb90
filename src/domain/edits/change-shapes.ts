import type { MeasureId } from '../ids.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { shapesEdit, sketchesOf, type ShapesEdit } from './shapes-edit.ts';

/**
 * Sketches with other shapes, each worked out from the one it has (WGS 84), as one edit. Those of a
 * whole zone stay as they are, and so do those for which the rule gives null. Refused:
 * `nothing-selected`, `no-measure`, `no-drawn-shape`, the rule's own reasons, where no shape would
 * change `whenSame`, and the reasons of `changeMeasures`.
 */
export function changeShapes(
  plan: Plan,
  input: {
    readonly ids: readonly MeasureId[];
    readonly note: NoteKey;
    readonly shape: (geometry: MeasureGeometry) => Outcome<MeasureGeometry> | null;
    readonly whenSame: string;
  },
): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, input.ids);
  if (!found.ok) return found;
  if (found.value.every(({ geometry }) => geometry === null)) {
    return { ok: false, reason: 'no-drawn-shape' };
  }
  const changed: Measure[] = [];
  for (const measure of found.value) {
    const shape = measure.geometry && input.shape(measure.geometry);
    if (!shape || !measure.geometry) continue;
    if (!shape.ok) return shape;
    changed.push({ ...measure, geometry: shape.value });
  }
  if (changed.length === 0) return { ok: false, reason: input.whenSame };
  const changes = changed.map(({ id, geometry }) => ({ id, geometry }));
  return shapesEdit(plan, input.note, changed, { changes }, input.ids);
}
