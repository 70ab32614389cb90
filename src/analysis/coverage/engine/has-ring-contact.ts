import { findContactByBlocks } from './find-contact-by-blocks.ts';
import { findContactBySweep } from './find-contact-by-sweep.ts';
import { RingEdges } from './ring-edges.ts';
import type { Rings } from './rings.ts';

/**
 * Whether any two edges of the rings meet other than as neighbours in their ring, or a neighbour
 * folds straight back: then winding and nesting of the rings cannot be trusted as they stand.
 * Errs on the side of yes when rounding leaves a doubt. Takes about n · log n steps: most rings are
 * settled by boxes in a fraction of that, and those made to resist boxes by a sweep.
 */
export function hasRingContact(rings: Rings): boolean {
  const edges = new RingEdges(rings);
  return findContactByBlocks(edges) ?? findContactBySweep(edges);
}
