import { joinLines } from '../../geo/join-lines.ts';
import { uniteAreas } from '../../geo/unite-areas.ts';
import { tenures, type HomesByTenure } from '../homes-by-tenure.ts';
import type { MeasureId } from '../ids.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { isArea, isLine, shapesEdit, sketchesOf, type ShapesEdit } from './shapes-edit.ts';

/** Ends of lines so far apart are still meant to meet. */
const farthestEndsMeters = 100;

/**
 * Areas made one, or lines joined end to end. The first sketch becomes the whole: its title, kind,
 * status and years stay; the others' notes are added under their titles, their homes and cost to
 * its own, and they are gone. It is listed wherever one of them was. WGS 84.
 * Refused: `nothing-selected`, `no-measure`, `select-two`, `mixed-shapes` and the reasons of
 * `uniteAreas` and `joinLines`.
 */
export function mergeMeasures(
  plan: Plan,
  { ids }: { readonly ids: readonly MeasureId[] },
): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, ids);
  if (!found.ok) return found;
  const measures = found.value;
  if (measures.length < 2) return { ok: false, reason: 'select-two' };
  const geometry = mergedGeometry(measures.map((measure) => measure.geometry));
  if (!geometry.ok) return geometry;
  const [first, ...others] = measures;
  const change = {
    id: first.id,
    geometry: geometry.value,
    note: notesTogether(first, others),
    homes: homesTogether(measures),
    budget: measures.flatMap(({ budget }) => budget),
    zones: [...new Set(measures.flatMap(({ zones }) => zones))],
    sources: [...new Set(measures.flatMap(({ sources }) => sources))],
    standsFor: measures.map(({ id }) => id),
  };
  const remove = others.map(({ id }) => id);
  return shapesEdit(plan, 'mergeMeasures', measures, { changes: [change], remove }, [first.id]);
}

function mergedGeometry(geometries: readonly (MeasureGeometry | null)[]): Outcome<MeasureGeometry> {
  const areas = geometries.filter(isArea);
  if (areas.length === geometries.length) return uniteAreas(areas);
  const lines = geometries.filter(isLine);
  if (lines.length < geometries.length) return { ok: false, reason: 'mixed-shapes' };
  const joined = joinLines(
    lines.map(({ coordinates }) => coordinates),
    farthestEndsMeters,
  );
  if (!joined.ok) return joined;
  return { ok: true, value: { type: 'LineString', coordinates: [...joined.value] } };
}

function notesTogether(first: Measure, others: readonly Measure[]): string {
  const added = others
    .filter(({ note }) => note.trim() !== '')
    .map(({ title, note }) => `${title}: ${note}`);
  return [first.note, ...added].filter((note) => note !== '').join('\n\n');
}

function homesTogether(measures: readonly Measure[]): HomesByTenure | null {
  const known = measures.flatMap(({ homes }) => (homes === null ? [] : [homes]));
  if (known.length === 0) return null;
  return Object.fromEntries(
    tenures.map((tenure) => [tenure, known.reduce((sum, homes) => sum + homes[tenure], 0)]),
  ) as HomesByTenure;
}
