import type { MeasureId } from './ids.ts';
import { measureKind, type MeasureKindId } from './measure-kind.ts';
import type { Measure, MeasureGeometry } from './measure.ts';
import type { SketchedWay } from './sketched-way.ts';

/**
 * What the measures of a proposal do to the ways of the place. Expects the measures that are
 * switched on; leaves out those that were dropped or change no way.
 */
export function sketchedWays(measures: readonly Measure[]): readonly SketchedWay[] {
  const known = lists.get(measures);
  if (known) return known;
  const list = measures.flatMap((measure) => knownWay(measure) ?? []);
  lists.set(measures, list);
  return list;
}

/** A hand that drags asks of the same measures in every frame, and only others need to be sent. */
const lists = new WeakMap<readonly Measure[], readonly SketchedWay[]>();
const ways = new WeakMap<Measure, SketchedWay | null>();

function knownWay(measure: Measure): SketchedWay | null {
  const known = ways.get(measure);
  if (known !== undefined) return known;
  const { id, kind, status, geometry } = measure;
  const way = geometry === null || status === 'dropped' ? null : wayOfMeasure(id, kind, geometry);
  ways.set(measure, way);
  return way;
}

/** What one shape of this kind does to the ways of the place; null: nothing. */
export function wayOfMeasure(
  id: MeasureId,
  kind: MeasureKindId,
  geometry: MeasureGeometry,
): SketchedWay | null {
  const effect = measureKind(kind).way;
  if (effect === null || (geometry.type !== 'Point' && geometry.type !== 'LineString')) return null;
  return { id, effect, geometry };
}
