import { changeShapes } from '../domain/edits/change-shapes.ts';
import type { Outcome } from '../domain/outcome.ts';
import { geometryVertices } from '../geo/geometry-vertices.ts';
import { simplifyGeometry } from '../geo/simplify-geometry.ts';
import { editShapes } from './edit-shapes.ts';

/** Takes the corners out of the selected measures that they can do without, to a tolerance. */
export function simplifySelection(toleranceMeters: number): Outcome {
  return editShapes(
    (plan, ids) =>
      changeShapes(plan, {
        ids,
        note: 'simplifyMeasures',
        whenSame: 'nothing-to-simplify',
        shape: (geometry) => {
          const simpler = simplifyGeometry(geometry, toleranceMeters);
          const fewer = geometryVertices(simpler).length < geometryVertices(geometry).length;
          return fewer ? { ok: true, value: simpler } : null;
        },
      }),
    'announce.shapesSimplified',
  );
}
