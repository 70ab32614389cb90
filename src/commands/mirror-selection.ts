import { changeShapes } from '../domain/edits/change-shapes.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { mirrorGeometry } from '../geo/mirror-geometry.ts';
import { editShapes } from './edit-shapes.ts';

/** Moves the selected measures to the other side of the axis through two places. */
export function mirrorSelection(axis: readonly [from: LngLat, to: LngLat]): Outcome {
  const [from, to] = axis;
  return editShapes(
    (plan, ids) =>
      changeShapes(plan, {
        ids,
        note: 'mirrorMeasures',
        whenSame: 'no-drawn-shape',
        shape: (geometry) => {
          const mirrored = mirrorGeometry(geometry, from, to);
          return mirrored ? { ok: true, value: mirrored } : { ok: false, reason: 'no-axis' };
        },
      }),
    'announce.shapesMirrored',
  );
}
