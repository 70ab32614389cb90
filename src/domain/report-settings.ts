import type { ZoneId } from './ids.ts';
import type { ReportPart } from './report-note.ts';

/** Map pages of a report: an overview, and one for each zone up to `mostZoneMaps`. */
export type MapPages = 'none' | 'overview' | 'zones';

/** So many pages of maps a reader leafs through, and a slow machine draws in a minute. */
export const mostZoneMaps = 12;

/** What the annual report is about and what it holds. */
export interface ReportSettings {
  /** null: the year on the slider, else the last full one. */
  readonly year: number | null;
  /** null: those that the programme covers. */
  readonly zoneIds: readonly ZoneId[] | null;
  /** Parts that are left out. */
  readonly without: readonly ReportPart[];
  /** null: the reader's own. */
  readonly language: 'nb' | 'nn' | 'sv' | 'en' | null;
  readonly mapPages: MapPages;
}

export const usualReport: ReportSettings = {
  year: null,
  zoneIds: null,
  without: [],
  language: null,
  mapPages: 'overview',
};
