import type { Contribution } from '../domain/contribution.ts';
import type { Plan } from '../domain/plan.ts';
import type { LngLat } from '../geo/lng-lat.ts';

/** A contribution with its place on the map. */
export interface MappedContribution extends Pick<Contribution, 'id' | 'kind' | 'state' | 'dots'> {
  readonly at: LngLat;
}

/**
 * The contributions that have a place of their own and were not taken back; those that most agree
 * with last, so that they lie on top.
 */
export function mappedContributions(
  contributions: Plan['contributions'],
): readonly MappedContribution[] {
  return Object.values(contributions)
    .flatMap(({ id, kind, state, dots, about }) =>
      about.type === 'place' && state !== 'withdrawn'
        ? [{ id, kind, state, dots, at: about.at }]
        : [],
    )
    .toSorted((a, b) => a.dots - b.dots);
}
