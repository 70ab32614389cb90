import type { QuestionId } from './ids.ts';
import type { PlaceKind } from './place.ts';

/** What can be reached: the kinds of target a question may ask for. */
export type TargetKind = 'meeting-place' | 'green-area' | 'walking-route';

/** Where a resident of a grid cell stands: evenly over the cell's land, or at its centre. */
export type ResidentsRule = 'area' | 'point';

/** How one gets to a target: as the crow flies, round barriers, or along the path network. */
export type ReachModel = 'straight' | 'barriers' | 'network';

/** What a barrier is; a question says which kinds stop people. */
export type BarrierKind = 'water' | 'railway' | 'main-road' | 'street';

/** Whom or what a question counts; a workspace may know only some of them. */
export type CountedGroup = 'residents' | 'children' | 'elderly' | 'dwellings';

/** When a target has to be open to count; targets whose hours are not known are left out and told. */
export type OpenWhen = 'any' | 'always' | 'weekday-evening' | 'weekend';

/** "For each zone, how much of the residents and of the area is within D of any target?" */
export interface CoverageQuestion {
  readonly id: QuestionId;
  /** Name that a person gave it; empty: it is called by what it asks. */
  readonly title: string;
  readonly targetKind: TargetKind;
  /** null: every kind of meeting place counts. */
  readonly placeKinds: readonly PlaceKind[] | null;
  /** Smallest target that counts, 0 for any; `strictly` means the target must be larger. */
  readonly minAreaSquareMeters: number;
  readonly strictlyLarger: boolean;
  /** Only targets that anybody may enter. */
  readonly publicOnly: boolean;
  readonly openWhen: OpenWhen;
  readonly distanceMeters: number;
  /** The distance is meant as minutes at this speed; null: as metres. */
  readonly walkingSpeedKmh: number | null;
  readonly reach: ReachModel;
  /** What stops people where the reach is round barriers. */
  readonly barrierKinds: readonly BarrierKind[];
  /** Along paths: steps are no way (wheelchair, pram). */
  readonly stepFree: boolean;
  readonly counts: CountedGroup;
  readonly residentsRule: ResidentsRule;
  /** Who set the rule: a key `ruleSource.<name>` of the dictionary. */
  readonly ruleSource: RuleSource;
}

export type RuleSource =
  | 'ssb-play'
  | 'ssb-hiking'
  | 'scb'
  | 'stockholm-oasis'
  | 'who'
  | 'three-thirty-300'
  | 'natural-england'
  | 'play-distance'
  | 'programme'
  | 'own';

/** The longest distance that can be asked for: beyond it a zone's surroundings are not at hand. */
export const mostDistanceMeters = 5_000;

/** Every kind of barrier, in the order a person chooses among them. */
export const barrierKinds: readonly BarrierKind[] = ['water', 'railway', 'main-road', 'street'];
