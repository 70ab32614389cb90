import type { GreenShape } from './green-blue.ts';
import type { MeasureId } from './ids.ts';
import type { MeasureKindId } from './measure-kind.ts';
import type { Measure, MeasureGeometry } from './measure.ts';

const surfaceOfKind: Partial<Record<MeasureKindId, GreenShape['surface']>> = {
  park: 'sketched-park',
  'pocket-park': 'pocket-park',
};

/**
 * The green that the measures of a proposal add. Expects the measures that are switched on; leaves
 * out those that were dropped, that add no green, or whose outline is not known.
 */
export function greenShapes(measures: readonly Measure[]): readonly GreenShape[] {
  return measures.flatMap(({ id, kind, status, geometry, title }) => {
    if (geometry === null || status === 'dropped') return [];
    return greenShape(id, kind, geometry, title) ?? [];
  });
}

/** What one shape of this kind adds to the green; null: nothing. */
export function greenShape(
  id: MeasureId,
  kind: MeasureKindId,
  geometry: MeasureGeometry,
  name: string,
): GreenShape | null {
  const surface = surfaceOfKind[kind];
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return surface && isArea ? { id, surface, geometry, name } : null;
}
