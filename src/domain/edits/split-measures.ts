import { splitArea } from '../../geo/split-area.ts';
import { splitLine } from '../../geo/split-line.ts';
import type { MeasureId } from '../ids.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { divideMeasure } from './divide-measure.ts';
import { isArea, isLine, shapesEdit, sketchesOf, type ShapesEdit } from './shapes-edit.ts';

/**
 * Sketches cut by a line in degrees, each into as many parts as the line makes of it; those that it
 * leaves whole stay as they are. See `divideMeasure` for what becomes of the rest.
 * Refused: `nothing-selected`, `no-measure`, `not-lines-or-areas`, and where none is cut the reason
 * of `splitArea` or `splitLine`.
 */
export function splitMeasures(
  plan: Plan,
  input: {
    readonly ids: readonly MeasureId[];
    readonly line: readonly GeoJSON.Position[];
    readonly newId: () => MeasureId;
  },
): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, input.ids);
  if (!found.ok) return found;
  let whyNot: Outcome<never> = { ok: false, reason: 'not-lines-or-areas' };
  const taken = new Set(Object.values(plan.measures).map(({ title }) => title));
  const cut: Measure[] = [];
  const divided = found.value.flatMap((measure) => {
    const parts = partsOf(measure.geometry, input.line);
    if (!parts.ok) {
      if (parts.reason !== 'not-lines-or-areas') whyNot = parts;
      return [];
    }
    cut.push(measure);
    return [divideMeasure(measure, parts.value, { newId: input.newId, taken })];
  });
  if (divided.length === 0) return whyNot;
  const changes = divided.map(({ change }) => change);
  const add = divided.flatMap((parts) => parts.add);
  const results = [...changes.map(({ id }) => id), ...add.map(({ measure }) => measure.id)];
  return shapesEdit(plan, 'splitMeasures', cut, { changes, add }, results);
}

function partsOf(
  geometry: MeasureGeometry | null,
  line: readonly GeoJSON.Position[],
): Outcome<readonly MeasureGeometry[]> {
  if (isArea(geometry)) return splitArea(geometry, line);
  if (!isLine(geometry)) return { ok: false, reason: 'not-lines-or-areas' };
  const pieces = splitLine(geometry.coordinates, line);
  if (!pieces.ok) return pieces;
  return {
    ok: true,
    value: pieces.value.map((coordinates) => ({ type: 'LineString', coordinates })),
  };
}
