import { fillGap } from '../../geo/fill-gap.ts';
import { uniteAreas } from '../../geo/unite-areas.ts';
import type { MeasureId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { isArea, shapesEdit, sketchesOf, type ShapesEdit } from './shapes-edit.ts';

/**
 * The gap between areas given to the first of them: what they enclose, or within a closed ring in
 * degrees the free ground between them; of one area alone its holes. Refused: `nothing-selected`,
 * `no-measure`, `not-areas`, and the reasons of `fillGap`.
 */
export function fillGapBeside(
  plan: Plan,
  {
    ids,
    within,
  }: { readonly ids: readonly MeasureId[]; readonly within: readonly GeoJSON.Position[] | null },
): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, ids);
  if (!found.ok) return found;
  const areas = found.value.map(({ geometry }) => geometry).filter(isArea);
  if (areas.length < found.value.length) return { ok: false, reason: 'not-areas' };
  const gap = fillGap(areas, within);
  if (!gap.ok) return gap;
  const filled = uniteAreas([areas[0], gap.value]);
  if (!filled.ok) return filled;
  const [first] = found.value;
  const changes = [{ id: first.id, geometry: filled.value }];
  return shapesEdit(plan, 'fillGap', [first], { changes }, ids);
}
