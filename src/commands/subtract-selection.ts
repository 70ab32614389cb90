import { subtractMeasures } from '../domain/edits/subtract-measures.ts';
import type { Outcome } from '../domain/outcome.ts';
import { editShapes } from './edit-shapes.ts';

/** Takes the other selected areas out of the first, or the first out of the others. */
export function subtractSelection(from: 'first' | 'others'): Outcome {
  return editShapes(
    (plan, ids) => subtractMeasures(plan, { ids, from }),
    'announce.shapesSubtracted',
  );
}
