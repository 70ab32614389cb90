import { cutHoleInMeasures } from '../domain/edits/cut-hole-in-measures.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { closedRing } from './closed-ring.ts';
import { editShapes } from './edit-shapes.ts';

/** Cuts a hole in the selected areas along a ring, which need not be closed. */
export function cutHoleInSelection(ring: readonly LngLat[]): Outcome {
  return editShapes(
    (plan, ids) => cutHoleInMeasures(plan, { ids, ring: closedRing(ring) }),
    'announce.holeCut',
  );
}
