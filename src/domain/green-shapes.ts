import type { GreenShape } from './green-blue.ts';
import type { MeasureId } from './ids.ts';
import { measureKind, type MeasureKindId } from './measure-kind.ts';
import type { Measure, MeasureGeometry } from './measure.ts';

/**
 * The green and blue that the measures of a proposal add. Expects the measures that are switched
 * on; leaves out those that were dropped, that add none, or whose outline is not known.
 */
export function greenShapes(measures: readonly Measure[]): readonly GreenShape[] {
  return measures.flatMap(({ id, kind, status, geometry, title }) => {
    if (geometry === null || status === 'dropped') return [];
    return greenShape(id, kind, geometry, title) ?? [];
  });
}

/** What one shape of this kind adds to green and blue; null: nothing. */
export function greenShape(
  id: MeasureId,
  kind: MeasureKindId,
  geometry: MeasureGeometry,
  name: string,
): GreenShape | null {
  const { surface, surfaceBreadthMeters: breadthMeters } = measureKind(kind);
  if (surface === null) return null;
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    return { id, surface, geometry, name };
  }
  return breadthMeters === null ? null : { id, surface, geometry, breadthMeters, name };
}
