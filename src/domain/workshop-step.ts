import type { LngLat } from '../geo/lng-lat.ts';
import type { BallotId, LayerId, ProposalId, StepId } from './ids.ts';

/** What the wall shows beside the map: the board's sentence and chart, the tables, votes, or what people said. */
export const stepCharts = ['none', 'coverage', 'tables', 'votes', 'contributions'] as const;

export type StepChart = (typeof stepCharts)[number];

/** A step of a workshop, prepared beforehand: what the wall shows and what the presenter says. */
export interface WorkshopStep {
  readonly id: StepId;
  /** Rank among steps: a fractional-index string. */
  readonly order: string;
  /** On the wall, in large type. */
  readonly title: string;
  /** A few words on the wall. */
  readonly text: string;
  /** What the room is asked; empty: nothing. */
  readonly question: string;
  /** For the presenter alone: the wall never shows them. */
  readonly notes: string;
  /** How long it is meant to take; 0: no timer. */
  readonly minutes: number;
  /** null: the map stays where it is. */
  readonly camera: { readonly centre: LngLat; readonly zoom: number } | null;
  /** The layers that are shown; null: as they are. */
  readonly layers: readonly LayerId[] | null;
  /** The proposal on the map; null: today. The wall shows only what is shared. */
  readonly proposalId: ProposalId | null;
  /** The calendar year that the map tells of; null: as planned. */
  readonly year: number | null;
  readonly chart: StepChart;
  /** The ballot whose result the chart `votes` shows. */
  readonly ballotId: BallotId | null;
}
