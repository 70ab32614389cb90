import type { Measure } from '../domain/measure.ts';
import { measuresInYear } from '../domain/measures-in-year.ts';
import type { ListedMeasure } from '../domain/resolve-measures.ts';

/** Planned measures as the map shows them: in a year with what stands or is under way by then on. */
export function plannedInYear(
  planned: readonly Measure[],
  year: number | null,
): readonly ListedMeasure[] {
  const all = planned.map((measure) => ({ measure, on: true }));
  return year === null ? all : measuresInYear(all, year, ['stands', 'under-way']);
}
