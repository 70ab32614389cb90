import type { LngLat } from '../geo/lng-lat.ts';
import type { BallotResult } from './ballot-result.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import type { LayerId, MeasureId, ProposalId, WorkspaceId } from './ids.ts';
import type { Plan } from './plan.ts';
import type { StepChart } from './workshop-step.ts';

/** Version of what the presenter's window says to the wall. Another one is not understood. */
export const wallVersion = 1;

/** A clock on the wall, so that two windows tell the same time without speaking. */
export type WallTimer =
  | { readonly state: 'none' }
  /** Runs out at `endsAt`, milliseconds since 1970. */
  | { readonly state: 'running'; readonly endsAt: number; readonly minutes: number }
  | { readonly state: 'paused'; readonly leftMilliseconds: number; readonly minutes: number };

/** The words of a step that everybody may read: no presenter's notes. */
export interface WallWords {
  readonly title: string;
  readonly text: string;
  readonly question: string;
}

/**
 * Everything that the wall shows, and all that it is told: put together of what may be seen by
 * everybody, field by field, so that nothing else can come along.
 */
export interface WallFrame {
  readonly workspaceId: WorkspaceId;
  /** As `publicPlan` gives it. */
  readonly plan: Plan;
  readonly language: 'nb' | 'nn' | 'sv' | 'en';
  /** null: no step is shown, the map alone. `number` counts from 1. */
  readonly step: { readonly number: number; readonly of: number } | null;
  readonly words: WallWords;
  readonly camera: { readonly centre: LngLat; readonly zoom: number } | null;
  readonly layers: readonly LayerId[] | null;
  readonly proposalId: ProposalId | null;
  readonly year: number | null;
  readonly question: CoverageQuestion;
  readonly chart: StepChart;
  /** Result of the ballot, where it may be seen. */
  readonly result: BallotResult | null;
  /** Pointed out on the map with a number: 1 is the first. */
  readonly numbered: readonly MeasureId[];
  readonly timer: WallTimer;
  readonly isBlack: boolean;
  readonly resetAfterMinutes: number;
}

/** A frame without its plan, which is said only when it changes. */
export type WallView = Omit<WallFrame, 'plan'>;

export type WallCamera = NonNullable<WallFrame['camera']>;

/** What a clicker at the wall's machine asks the presenter's window for. */
export const wallRequests = ['next', 'back', 'start', 'black'] as const;

export type WallRequest = (typeof wallRequests)[number];
