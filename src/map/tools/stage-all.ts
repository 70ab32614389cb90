import type { Measure, MeasureGeometry } from '../../domain/measure.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Staging } from '../../state/session.ts';

/** One change of several measures as a gesture in hand; null where none of them has a shape. */
export function stageAll(
  measures: readonly Measure[],
  pointer: LngLat,
  how: Partial<Pick<Staging, 'note' | 'change' | 'snap'>>,
  change: (geometry: MeasureGeometry) => MeasureGeometry,
): Staging | null {
  const changed = measures.flatMap(({ id, kind, geometry }) =>
    geometry ? [{ measureId: id, kind, geometry: change(geometry) }] : [],
  );
  const [first, ...rest] = changed;
  if (!first) return null;
  const others = rest.map(({ measureId, geometry }) => ({ measureId, geometry }));
  return {
    ...first,
    placed: [],
    pointer,
    snap: null,
    ...how,
    ...(others.length > 0 ? { others } : {}),
  };
}
