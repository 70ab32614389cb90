import type { MeasureId } from './ids.ts';
import { measureKind, type MeasureKindId } from './measure-kind.ts';
import type { Measure, MeasureGeometry } from './measure.ts';
import type { SketchedWay } from './sketched-way.ts';

/**
 * What the measures of a proposal do to the ways of the place. Expects the measures that are
 * switched on; leaves out those that were dropped or change no way.
 */
export function sketchedWays(measures: readonly Measure[]): readonly SketchedWay[] {
  return measures.flatMap(({ id, kind, status, geometry }) => {
    if (geometry === null || status === 'dropped') return [];
    return wayOfMeasure(id, kind, geometry) ?? [];
  });
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
