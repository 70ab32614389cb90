import type { FocusAreaId, IndicatorId, SourceId, ZoneId } from './ids.ts';
import type { Words } from './words.ts';

/** What the app itself reads from an indicator: counts of dwellings, and of residents. */
export type IndicatorRole = 'municipal-homes' | 'all-homes' | 'residents';

/** From `year` on the series is another one: values before and after are never joined. */
export interface SeriesBreak {
  readonly year: number;
  readonly why: Words;
}

/** What is measured, and how. Two definitions are two indicators. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly title: Words;
  readonly definition: Words;
  /** As it stands behind a number: `%`, `personer`; empty: none. */
  readonly unit: Words;
  /** Decimals it is written with, 0–6. */
  readonly decimals: number;
  /** The direction that is better; `neither` where it only describes. */
  readonly better: 'up' | 'down' | 'neither';
  readonly role: IndicatorRole | null;
  readonly breaks: readonly SeriesBreak[];
  readonly focusArea: FocusAreaId | null;
  readonly sources: readonly SourceId[];
  /** Where the values are from, in words: for what a person brought. */
  readonly origin: string;
  readonly order: string;
}

/**
 * `suppressed`: known to the source and not told; `missing`: the source has none. Neither has a
 * value, and neither is zero. `illustrative`: an example without a source.
 */
export type ObservationStatus =
  | 'measured'
  | 'estimated'
  | 'illustrative'
  | 'suppressed'
  | 'missing';

/** An indicator's value for a zone (or reference area) and a year. */
export interface Observation {
  readonly indicatorId: IndicatorId;
  readonly zoneId: ZoneId;
  readonly year: number;
  /** null where it is suppressed or missing. */
  readonly value: number | null;
  /** Upper end, where the source gives a range (600–700); null: `value` is all. */
  readonly upTo: number | null;
  readonly status: ObservationStatus;
  readonly note: Words;
  readonly sources: readonly SourceId[];
  /** Where it is from, in words: the file or table that a person brought; empty: see `sources`. */
  readonly origin: string;
}

/** The key an observation is kept under; no id has a slash. */
export function observationKey(indicatorId: string, zoneId: string, year: number): string {
  return `${indicatorId}/${zoneId}/${year}`;
}

/** An area that values are told for and that is no zone here: the city, a borough, the country. */
export interface ReferenceArea {
  readonly id: ZoneId;
  readonly title: Words;
  /** Zones that lie in it; empty: none, or it is not known which. */
  readonly zones: readonly ZoneId[];
  readonly note: Words;
}
