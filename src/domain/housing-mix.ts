import type { IndicatorId, SourceId, ZoneId } from './ids.ts';
import type { ObservationStatus } from './indicator.ts';
import type { Words } from './words.ts';

/** How many dwellings (or, beside them, residents) a source tells of, and when. */
export interface HomesTold {
  readonly indicatorId: IndicatorId;
  readonly year: number;
  readonly homes: number;
  /** Upper end, where the source gives a range; `homes` is then the lower one. */
  readonly upTo: number | null;
  readonly status: ObservationStatus;
  readonly note: Words;
  readonly sources: readonly SourceId[];
  readonly origin: string;
}

/** Dwellings of a zone at one time. */
export interface HomesThen {
  readonly municipal: number;
  readonly all: number;
}

/** Why a zone is in no share and in no index; `both`: nothing is known of it. */
export type HomesMissing = 'municipal' | 'all' | 'both' | 'more-municipal-than-all';

export interface HousingZone {
  readonly zoneId: ZoneId;
  readonly municipal: HomesTold | null;
  readonly all: HomesTold | null;
  /** What the measures add, whatever is known of today. */
  readonly added: HomesThen;
  /** null where the zone is known. */
  readonly missing: HomesMissing | null;
  readonly today: HomesThen | null;
  readonly proposal: HomesThen | null;
}

/**
 * How apart municipal and other homes lie. `share`: the index of dissimilarity, 0 (each zone has the
 * same share) to 1 (no zone has both). `homesToMove`: municipal homes that would have to lie in
 * another zone for the share to be the same everywhere.
 */
export interface Dissimilarity {
  readonly share: number;
  readonly homesToMove: number;
}

/** Why there is no index. */
export type NoDissimilarity = 'too-few-zones' | 'no-municipal-homes' | 'no-other-homes';

/** The zones that are known, together, at one time. */
export interface HousingSum {
  readonly homes: HomesThen;
  readonly index: Dissimilarity | null;
  readonly noIndex: NoDissimilarity | null;
}

/** Municipal homes among all homes, zone by zone and how concentrated they are. */
export interface HousingMix {
  readonly zones: readonly HousingZone[];
  readonly today: HousingSum;
  readonly proposal: HousingSum;
  /** What measures add in zones of which too little is known, or in none: in no number above. */
  readonly outside: HomesThen;
}

/** Municipal homes as a share of all (0–1); null where there are none at all. */
export function municipalShare({ municipal, all }: HomesThen): number | null {
  return all > 0 ? municipal / all : null;
}

/** Municipal homes that are told of a larger area, in one year, with what they can be held against. */
export interface AreaHomes {
  readonly areaId: ZoneId;
  readonly municipal: HomesTold;
  /** Of the same year; null: not known. */
  readonly all: HomesTold | null;
  readonly residents: HomesTold | null;
}

/** Municipal homes for each thousand residents of the same year; null where they are not known. */
export function homesPerThousand({ municipal, residents }: AreaHomes): number | null {
  return residents && residents.homes > 0 ? (1000 * municipal.homes) / residents.homes : null;
}
