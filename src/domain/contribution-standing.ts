import type { Contribution } from './contribution.ts';

/** How far a contribution has come, from nobody having looked at it to what became of it. */
export const contributionStandings = [
  'new',
  'shown',
  'linked',
  'answered',
  'hidden',
  'withdrawn',
] as const;

export type ContributionStanding = (typeof contributionStandings)[number];

/**
 * How far a contribution has come. One that nobody has looked at, is hidden or was taken back is
 * that, whatever else is said of it; of those shown, an answer says more than a link to a measure.
 */
export function contributionStanding({
  state,
  answer,
  measures,
}: Pick<Contribution, 'state' | 'answer' | 'measures'>): ContributionStanding {
  if (state !== 'shown') return state;
  if (answer !== '') return 'answered';
  return measures.length > 0 ? 'linked' : 'shown';
}
