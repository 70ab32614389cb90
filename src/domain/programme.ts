import type { FocusArea } from './focus-area.ts';
import type { SourceId, ZoneId } from './ids.ts';
import type { ReportingRule } from './reporting-rule.ts';
import type { Words } from './words.ts';

/** Somebody who takes part, and what they do: a ministry, a steering group, residents. */
export interface ProgrammeRole {
  readonly id: string;
  readonly name: Words;
  readonly does: Words;
  readonly sources: readonly SourceId[];
}

/** Money of the programme as a whole, not of one measure. */
export interface ProgrammeFunding {
  readonly id: string;
  readonly financier: Words;
  /** In the workspace's currency, not in millions; null: not known. */
  readonly amount: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly note: Words;
  readonly sources: readonly SourceId[];
}

/** Something known of the programme that no other field holds. */
export interface ProgrammeFact {
  readonly id: string;
  readonly text: Words;
  readonly sources: readonly SourceId[];
}

/** The agreement or decision that a place is planned under. */
export interface Programme {
  readonly title: Words;
  /** What it is for. */
  readonly about: Words;
  readonly parties: readonly Words[];
  readonly agreement: {
    readonly text: Words;
    /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null: not known. */
    readonly date: string | null;
    /** Case or document number. */
    readonly reference: string;
  };
  readonly period: {
    readonly from: number | null;
    readonly to: number | null;
    readonly mayBeExtended: boolean;
    /** Last year if it is extended, where that is said. */
    readonly extendedTo: number | null;
    readonly note: Words;
  };
  readonly focusAreas: readonly FocusArea[];
  /** Zones it covers; empty: all of the place. */
  readonly zones: readonly ZoneId[];
  readonly roles: readonly ProgrammeRole[];
  readonly funding: readonly ProgrammeFunding[];
  readonly reporting: readonly ReportingRule[];
  readonly evaluation: Words;
  readonly facts: readonly ProgrammeFact[];
  readonly sources: readonly SourceId[];
  /**
   * It is a programme of the plan's own, begun from nothing or after another one: goals and
   * measures that the workspace brings are no part of it.
   */
  readonly standsAlone: boolean;
}

/** The key of the one record in the plan's collection. */
export const programmeKey = 'programme';
