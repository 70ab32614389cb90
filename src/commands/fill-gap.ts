import { fillGapBeside } from '../domain/edits/fill-gap-beside.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { closedRing } from './closed-ring.ts';
import { editShapes } from './edit-shapes.ts';

/** Gives the gap that the selected areas enclose, or that a ring goes round, to the first of them. */
export function fillGap(ring: readonly LngLat[] | null = null): Outcome {
  const within = ring && closedRing(ring);
  return editShapes((plan, ids) => fillGapBeside(plan, { ids, within }), 'announce.gapFilled');
}
