import { cutHole } from '../../geo/cut-hole.ts';
import type { MeasureId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { isArea, shapesEdit, sketchesOf, type ShapesEdit } from './shapes-edit.ts';

/**
 * A hole cut along a closed ring in degrees in every area that it lies in. Refused:
 * `nothing-selected`, `no-measure`, `not-areas`, and where it lies in none the reasons of `cutHole`.
 */
export function cutHoleInMeasures(
  plan: Plan,
  { ids, ring }: { readonly ids: readonly MeasureId[]; readonly ring: readonly GeoJSON.Position[] },
): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, ids);
  if (!found.ok) return found;
  let whyNot: Outcome<never> = { ok: false, reason: 'not-areas' };
  const cut = found.value.flatMap((measure) => {
    if (!isArea(measure.geometry)) return [];
    const left = cutHole(measure.geometry, ring);
    if (left.ok) return [{ ...measure, geometry: left.value }];
    whyNot = left;
    return [];
  });
  if (cut.length === 0) return whyNot;
  const changes = cut.map(({ id, geometry }) => ({ id, geometry }));
  const results = changes.map(({ id }) => id);
  return shapesEdit(plan, 'cutHole', cut, { changes }, results);
}
