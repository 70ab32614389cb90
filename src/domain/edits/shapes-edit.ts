import type { MeasureId } from '../ids.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { changeMeasures, type MeasuresChange } from './change-measures.ts';
import { titlesOf } from './titles-of.ts';
import { findSketch } from '../find-sketch.ts';

/** An edit of shapes, and the measures that it leaves in the hand. */
export interface ShapesEdit {
  readonly patch: PlanPatch;
  readonly results: readonly MeasureId[];
}

/** Sketches by their ids, in that order. Refused: `nothing-selected`, `no-measure`. */
export function sketchesOf(plan: Plan, ids: readonly MeasureId[]): Outcome<readonly Measure[]> {
  if (ids.length === 0) return { ok: false, reason: 'nothing-selected' };
  const sketches = ids.flatMap((id) => findSketch(plan, id) ?? []);
  if (sketches.length < ids.length) return { ok: false, reason: 'no-measure' };
  return { ok: true, value: sketches };
}

/** A change of sketches under the name of an edit. Refused as `changeMeasures`. */
export function shapesEdit(
  plan: Plan,
  key: NoteKey,
  named: readonly Measure[],
  change: Omit<MeasuresChange, 'note'>,
  results: readonly MeasureId[],
): Outcome<ShapesEdit> {
  const patch = changeMeasures(plan, { ...change, note: { key, title: titlesOf(named) } });
  return patch.ok ? { ok: true, value: { patch: patch.value, results } } : patch;
}

/** Whether a geometry is an area, of one polygon or several. */
export function isArea(
  geometry: MeasureGeometry | null,
): geometry is GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

/** Whether a geometry is a line. */
export function isLine(geometry: MeasureGeometry | null): geometry is GeoJSON.LineString {
  return geometry?.type === 'LineString';
}
