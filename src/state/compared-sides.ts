import type { ProposalId } from '../domain/ids.ts';
import type { ComparisonView, Session } from './session.ts';

export type ComparedSideName = 'a' | 'b';

/** A comparison that shows two maps at once, and the side that the board and the tools work on. */
export interface TwoMaps extends ComparisonView {
  readonly inHand: ComparedSideName;
  /** The side that is only looked at, and what it shows (null: today). */
  readonly looking: ComparedSideName;
  readonly lookingAtId: ProposalId | null;
}

type Compared = Pick<Session, 'comparison' | 'shownProposalId'>;

/** The two maps of the comparison; null while the map is one. */
export function twoMaps(session: Compared): TwoMaps | null {
  const { comparison } = session;
  if (comparison?.map !== 'swipe' && comparison?.map !== 'side-by-side') return null;
  const inHand = sideInHand(comparison, session.shownProposalId);
  const looking = inHand === 'a' ? 'b' : 'a';
  return { ...comparison, inHand, looking, lookingAtId: comparison[looking] };
}

/** The side that is shown on the board; b where both sides are the same, or neither is. */
export function sideInHand(
  { a, b }: Pick<ComparisonView, 'a' | 'b'>,
  shownProposalId: ProposalId | null,
): ComparedSideName {
  return shownProposalId === a && a !== b ? 'a' : 'b';
}
