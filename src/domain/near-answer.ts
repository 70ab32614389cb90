import type { LngLat } from '../geo/lng-lat.ts';
import type { CoverageQuestion, ReachModel } from './coverage-question.ts';
import type { CoverageTarget } from './coverage.ts';
import type { MeasureId, ProposalId } from './ids.ts';
import type { MeasureGeometry } from './measure.ts';
import type { SketchedWay } from './sketched-way.ts';

/** What a visitor wants to have near them. */
export const nearKinds = ['meeting-place', 'green-area'] as const;

export type NearKind = (typeof nearKinds)[number];

/** How near is near: what is planned within this distance of the pin is listed. */
export const nearMeters = 500;

/** Which future is looked at; today has no targets and ways of its own. */
export type NearSideId = 'today' | 'plan' | ProposalId;

/** What one future adds to today. */
export interface NearAddition {
  readonly id: Exclude<NearSideId, 'today'>;
  readonly targets: Readonly<Record<NearKind, readonly CoverageTarget[]>>;
  readonly ways: readonly SketchedWay[];
}

/** What is asked about the surroundings of one position, WGS 84. */
export interface NearRequest {
  readonly at: LngLat;
  readonly planVersion: number;
  readonly withinMeters: number;
  /** How ways are measured; where the place has no such ground, as the crow flies. */
  readonly meter: Pick<CoverageQuestion, 'reach' | 'barrierKinds' | 'stepFree'>;
  /** Measures with a shape, to be told which of them are near. */
  readonly measures: readonly { readonly id: MeasureId; readonly geometry: MeasureGeometry }[];
  readonly additions: readonly NearAddition[];
}

/** The nearest target of a kind, and how far the way there is. */
export interface NearestTarget {
  /** A measure or a feature of a layer. */
  readonly id: string;
  /** As its data or its measure name it; empty: they do not. */
  readonly name: string;
  readonly meters: number;
  /** Where it is entered, or its nearest place. */
  readonly at: LngLat;
}

/** How far the layers of a kind are known to tell everything. */
export interface NearKnown {
  /** Up to this distance no target is missing from the data; 0: it cannot be said. */
  readonly wholeMeters: number;
  /** Some layer knows the surroundings of the pin. False: nothing is known here. */
  readonly isKnown: boolean;
  /** Targets left out since nothing tells whether anybody may enter them. */
  readonly leftOut: number;
}

/** What is near one position, today and in every future that was asked for. */
export interface NearAnswer {
  readonly at: LngLat;
  readonly planVersion: number;
  readonly withinMeters: number;
  /** How the ways were measured. */
  readonly reach: ReachModel;
  /** Nothing farther than this was looked for. */
  readonly limitMeters: number;
  /** By straight distance to the nearest part of their shape, the nearest first. */
  readonly measures: readonly { readonly id: MeasureId; readonly meters: number }[];
  /** null: none within the limit. */
  readonly nearest: Readonly<
    Record<
      NearKind,
      readonly { readonly side: NearSideId; readonly target: NearestTarget | null }[]
    >
  >;
  readonly known: Readonly<Record<NearKind, NearKnown>>;
}
