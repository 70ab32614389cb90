import type { ProposalId } from '../domain/ids.ts';

/** Two proposals side by side (null: today), and how they are shown on the map. */
export interface ComparisonView {
  readonly a: ProposalId | null;
  readonly b: ProposalId | null;
  readonly map: 'one' | 'swipe' | 'side-by-side' | 'difference';
  /** Where the two maps of a swipe meet: 0 (left edge) to 1. */
  readonly divider: number;
}

export type DifferenceUnit = 'points' | 'residents';
