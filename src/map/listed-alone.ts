import type { MeasureId } from '../domain/ids.ts';
import type { ListedMeasure } from '../domain/resolve-measures.ts';

/** Of a list of measures what is shown alone; all of it where nothing is. */
export function listedAlone(
  listed: readonly ListedMeasure[],
  alone: readonly MeasureId[] | null,
): readonly ListedMeasure[] {
  if (alone === null) return listed;
  const shown = new Set(alone);
  return listed.filter(({ measure }) => shown.has(measure.id));
}
