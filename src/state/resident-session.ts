import type { SentContribution } from '../domain/contribution-parcel.ts';
import type { ContributionKind, ContributionSubject } from '../domain/contribution.ts';
import type { ContributionId, MeasureId, ZoneId } from '../domain/ids.ts';
import type { PlanFileReport } from '../domain/plan-file-report.ts';
import type { LngLat } from '../geo/lng-lat.ts';

/** What a resident looks at, in the list as on the map. */
export type ResidentTab = 'near' | 'all' | 'places' | 'said';

/** A contribution that was made on this device, and whether it was sent from here. */
export interface OwnContribution {
  readonly contribution: SentContribution;
  /** ISO 8601, UTC: when it was first kept here, for their order. It is never sent. */
  readonly keptAt: string;
  /** ISO 8601, UTC: when it left the device as it is now; null: it has not. */
  readonly sentAt: string | null;
  /** It left the device at some time, perhaps in other words: it can be known elsewhere. */
  readonly wasEverSent: boolean;
  /** It is taken back: with the next parcel, or was with the one of `sentAt`. */
  readonly isWithdrawn: boolean;
}

/** What is being said, while it is not kept yet. */
export interface ContributionDraft {
  readonly kind: ContributionKind | null;
  readonly text: string;
  /** null: a place is still to be chosen. */
  readonly about: ContributionSubject | null;
  /** The own contribution that is being changed; null: a new one. */
  readonly changes: ContributionId | null;
}

/** Why the pin could not be put. `locating`: the device is still asked. */
export type PinTrouble = 'outside' | 'refused' | 'unavailable' | 'timeout' | 'locating' | 'unread';

export type PlanFrom = 'link' | 'file' | 'published' | 'device' | 'none';

/** A plan that could not be shown: where it was to come from, and what was in the way. */
export interface PlanTrouble {
  readonly from: Exclude<PlanFrom, 'device' | 'none'>;
  readonly reason: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What belongs to a resident's visit. The pin never leaves the device. */
export interface ResidentSession {
  /** Where the plan on the screen came from; null: it is still being read. */
  readonly planFrom: PlanFrom | null;
  /** Why a plan that was meant to be shown is not, as `refused.<reason>`; null: it is. */
  readonly planTrouble: PlanTrouble | null;
  /** What became of everything in the plan that was read; null: it came from no file. */
  readonly planReport: PlanFileReport | null;
  /** Home, or wherever they stand. */
  readonly pin: LngLat | null;
  /** The zone chosen in place of a pin. */
  readonly pinZone: ZoneId | null;
  /** Why there is no pin where one was asked for: a key `near.trouble.<reason>`. */
  readonly pinTrouble: PinTrouble | null;
  readonly tab: ResidentTab;
  /** The map is drawn; off: the list alone. */
  readonly isMapOn: boolean;
  /** The measure whose card is open. */
  readonly measureShown: MeasureId | null;
  /** What the next tap on the map is for; null: it selects. */
  readonly picking: 'pin' | 'contribution' | null;
  readonly draft: ContributionDraft | null;
  readonly own: readonly OwnContribution[];
  /** Why the device does not keep what is said, as `refused.<reason>`; null: it does. */
  readonly ownTrouble: string | null;
}

export const noVisit: ResidentSession = {
  planFrom: null,
  planTrouble: null,
  planReport: null,
  pin: null,
  pinZone: null,
  pinTrouble: null,
  tab: 'near',
  isMapOn: true,
  measureShown: null,
  picking: null,
  draft: null,
  own: [],
  ownTrouble: null,
};
