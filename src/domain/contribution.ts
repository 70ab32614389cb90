import type { LngLat } from '../geo/lng-lat.ts';
import type { ContributionId, MeasureId, ZoneId } from './ids.ts';

/** What residents say: what is hard, what could be, what is good. */
export const contributionKinds = ['challenge', 'idea', 'praise'] as const;

export type ContributionKind = (typeof contributionKinds)[number];

/** What a contribution is about: a place on the map, a zone, or a measure. */
export type ContributionSubject =
  | { readonly type: 'place'; readonly at: LngLat }
  | { readonly type: 'zone'; readonly zoneId: ZoneId }
  | { readonly type: 'measure'; readonly measureId: MeasureId }
  /** The place as a whole: what was written on paper with no cell, or said to everybody. */
  | { readonly type: 'everywhere' };

/** How it came: from a resident's device, said in a workshop, or written on a printed sheet. */
export const contributionSources = ['resident', 'workshop', 'paper'] as const;

/** `new`: nobody has looked at it yet. `shown`: residents see it. `withdrawn`: taken back. */
export const contributionStates = ['new', 'shown', 'hidden', 'withdrawn'] as const;

export type ContributionState = (typeof contributionStates)[number];

/** Longest text of a contribution, in UTF-16 units: a card, not a letter. */
export const longestContribution = 1_000;

/**
 * What somebody said about the place. No name and no address: who said it is not asked for. Text
 * from strangers: it is only ever shown as text.
 */
export interface Contribution {
  readonly id: ContributionId;
  readonly kind: ContributionKind;
  readonly text: string;
  readonly about: ContributionSubject;
  /** `YYYY-MM-DD`: the day, and no finer. */
  readonly madeOn: string;
  readonly source: (typeof contributionSources)[number];
  /** How many others agree: dots put beside it on paper or on the wall. */
  readonly dots: number;
  /** Sheet and cell of the printed grid it was written in, as `K7Q2 C4`; empty: none. */
  readonly cell: string;
  /** Known to the device it came from alone, and what takes it back; empty: it cannot be. */
  readonly token: string;
  readonly state: ContributionState;
  /** Why it is hidden, for planners; empty where it is not. */
  readonly hiddenBecause: string;
  /** The planners' name for what it has in common with others; empty: not in a group yet. */
  readonly theme: string;
  /** What became of it, in the planners' words; empty: not answered yet. */
  readonly answer: string;
  /** `YYYY-MM-DD`; null where there is no answer. */
  readonly answeredOn: string | null;
  /** Measures that take it up. */
  readonly measures: readonly MeasureId[];
}
