import type { SourceId } from './ids.ts';
import type { Words } from './words.ts';

/**
 * When something is due. `yearly` is a day of every year, in the years given where they are;
 * `once` is a day, a month or a year (`2009-10-01`, `2023-05`, `2026`); `open` has no date: on
 * change, all along.
 */
export type ReportingDue =
  | {
      readonly every: 'year';
      /** 1–12. */
      readonly month: number;
      readonly day: number;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly every: 'once'; readonly on: string }
  | { readonly every: 'open'; readonly when: Words };

/** What a programme owes to whom, and when: a report, a plan that is revised, an evaluation. */
export interface ReportingRule {
  readonly id: string;
  readonly what: Words;
  readonly to: Words;
  readonly by: Words;
  readonly due: ReportingDue;
  readonly sources: readonly SourceId[];
}
