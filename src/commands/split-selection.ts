import { splitMeasures } from '../domain/edits/split-measures.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { editShapes, newMeasureId } from './edit-shapes.ts';

/** Cuts the selected areas and lines along a line. */
export function splitSelection(line: readonly LngLat[]): Outcome {
  const positions = line.map(([lng, lat]) => [lng, lat]);
  return editShapes(
    (plan, ids) => splitMeasures(plan, { ids, line: positions, newId: newMeasureId }),
    'announce.shapesSplit',
  );
}
