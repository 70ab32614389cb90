import { changeShapes } from '../domain/edits/change-shapes.ts';
import type { Outcome } from '../domain/outcome.ts';
import { rotateGeometry } from '../geo/rotate-geometry.ts';
import { editShapes } from './edit-shapes.ts';
import { selectionCentre } from './selection-centre.ts';

/** Turns the selected measures together round their common centre, degrees clockwise. */
export function rotateSelection(degreesClockwise: number): Outcome {
  const centre = selectionCentre();
  return editShapes(
    (plan, ids) =>
      changeShapes(plan, {
        ids,
        note: 'rotateMeasures',
        whenSame: 'no-drawn-shape',
        shape: (geometry) =>
          centre && Number.isFinite(degreesClockwise)
            ? { ok: true, value: rotateGeometry(geometry, centre, degreesClockwise) }
            : null,
      }),
    'announce.shapesRotated',
  );
}
