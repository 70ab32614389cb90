import { subtractAreas } from '../../geo/subtract-areas.ts';
import type { MeasureId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { isArea, shapesEdit, sketchesOf, type ShapesEdit } from './shapes-edit.ts';

/**
 * The first area without the ground of the others, or (`from: 'others'`) each of the others without
 * that of the first. What is taken away stays a sketch of its own, so that the two meet without
 * an overlap. WGS 84. Refused: `nothing-selected`, `no-measure`, `select-two`, `not-areas`, and the
 * reasons of `subtractAreas` (of several others, those that it does not touch stay as they are).
 */
export function subtractMeasures(
  plan: Plan,
  { ids, from }: { readonly ids: readonly MeasureId[]; readonly from: 'first' | 'others' },
): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, ids);
  if (!found.ok) return found;
  const measures = found.value;
  if (measures.length < 2) return { ok: false, reason: 'select-two' };
  const areas = measures.map(({ geometry }) => geometry).filter(isArea);
  if (areas.length < measures.length) return { ok: false, reason: 'not-areas' };
  const [first, ...others] = measures.map((measure, at) => ({ measure, area: areas[at] }));
  const less = from === 'first' ? [first] : others;
  const taken = (from === 'first' ? others : [first]).map(({ area }) => area);
  const changed = [];
  let whyNot: Outcome<never> = { ok: false, reason: 'nothing-in-common' };
  for (const { measure, area } of less) {
    const left = subtractAreas(area, taken);
    if (left.ok) changed.push({ measure, geometry: left.value });
    else if (left.reason === 'nothing-in-common') whyNot = left;
    else return left;
  }
  if (changed.length === 0) return whyNot;
  const changes = changed.map(({ measure: { id }, geometry }) => ({ id, geometry }));
  const named = changed.map(({ measure }) => measure);
  const results = changes.map(({ id }) => id);
  return shapesEdit(plan, 'subtractMeasures', named, { changes }, results);
}
