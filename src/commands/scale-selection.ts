import { changeShapes } from '../domain/edits/change-shapes.ts';
import type { Outcome } from '../domain/outcome.ts';
import { scaleGeometry } from '../geo/scale-geometry.ts';
import { editShapes } from './edit-shapes.ts';
import { selectionCentre } from './selection-centre.ts';

/** Beyond this nothing is left on the map, or nothing can be seen. */
const largestFactor = 1000;

/** Makes the selected measures larger or smaller together about their common centre. */
export function scaleSelection(factor: number): Outcome {
  const centre = selectionCentre();
  const isFactor = factor >= 1 / largestFactor && factor <= largestFactor;
  return editShapes(
    (plan, ids) =>
      changeShapes(plan, {
        ids,
        note: 'scaleMeasures',
        whenSame: 'no-drawn-shape',
        shape: (geometry) => {
          if (!centre) return null;
          return isFactor
            ? { ok: true, value: scaleGeometry(geometry, centre, factor) }
            : { ok: false, reason: 'bad-factor' };
        },
      }),
    'announce.shapesScaled',
  );
}
