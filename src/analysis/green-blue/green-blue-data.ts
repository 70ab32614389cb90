import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { PolygonSet } from '../coverage/engine/polygon-set.ts';

/** Where a layer knows its features: an item of `extents`, everywhere, or nowhere (it was lost). */
export type KnownWhere = number | 'everywhere' | 'nowhere';

/**
 * All that green and blue need to know of a workspace, ready for a worker: plain data in metres of
 * the local plane around the coverage's centre. Made by `greenBlueInputs`.
 */
export interface GreenBlueInputs {
  /** Zones, residents, water surfaces, and the green areas among its targets. */
  readonly coverage: CoverageInputs;
  /** The layers that supply water surfaces; none: nothing is known of water here. */
  readonly water: { readonly known: readonly KnownWhere[]; readonly extents: PolygonSet };
}
