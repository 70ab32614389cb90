import type { QuestionId } from './ids.ts';
import type { PlaceKind } from './place.ts';

/** What can be reached: the kinds of target a question may ask for. */
export type TargetKind = 'meeting-place' | 'green-area' | 'walking-route';

/** Where a resident of a grid cell stands: evenly over the cell's land, or at its centre. */
export type ResidentsRule = 'area' | 'point';

/** "For each zone, how much of the residents and of the area is within D of any target?" */
export interface CoverageQuestion {
  readonly id: QuestionId;
  readonly targetKind: TargetKind;
  /** null: every kind of meeting place counts. */
  readonly placeKinds: readonly PlaceKind[] | null;
  /** Smallest target that counts, 0 for any; `strictly` means the target must be larger. */
  readonly minAreaSquareMeters: number;
  readonly strictlyLarger: boolean;
  readonly distanceMeters: number;
  readonly reach: 'straight';
  readonly residentsRule: ResidentsRule;
  /** Who set the rule: a key `ruleSource.<name>` of the dictionary. */
  readonly ruleSource: RuleSource;
}

export type RuleSource = 'ssb-play' | 'ssb-hiking' | 'who' | 'programme';

/** The longest distance that can be asked for: beyond it a zone's surroundings are not at hand. */
export const mostDistanceMeters = 5_000;
