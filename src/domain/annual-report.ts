import type { CoverageQuestion } from './coverage-question.ts';
import type { AnswerRefusal, ReachNotes, ZoneCoverage } from './coverage.ts';
import type { Goal } from './goal.ts';
import type { GoalProgress } from './goal-progress.ts';
import type { FocusAreaId, MeasureId, ZoneId } from './ids.ts';
import type { Indicator, Observation } from './indicator.ts';
import type { Measure, MeasureStatus, StatusDate } from './measure.ts';
import type { NextDue } from './next-due.ts';
import type { Programme, ProgrammeFunding } from './programme.ts';
import type { SeriesPoint } from './series.ts';
import type { ReportPart } from './report-note.ts';
import type { LetterStanding } from './smart-letters.ts';
import type { Words } from './words.ts';
import type { WorkspaceSource } from './workspace.ts';

/** What a report is about. */
export interface ReportChoice {
  readonly year: number;
  /** Zones of the place, in its order; never empty while the place has any. */
  readonly zoneIds: readonly ZoneId[];
}

export interface ReportZone {
  readonly id: ZoneId;
  readonly name: string;
}

/** A measure as the report's year has it. */
export interface ReportMeasure {
  readonly measure: Measure;
  /** Those of the report's zones that it serves; empty: none that is known. */
  readonly zoneIds: readonly ZoneId[];
  readonly servesAll: boolean;
  /** When the year is over; null: not known, or no idea yet. */
  readonly status: MeasureStatus | null;
  /** The same a year before. */
  readonly statusBefore: MeasureStatus | null;
  /** Dates of the year on which it came to another status. */
  readonly changes: readonly StatusDate[];
  /** All that is said of its cost; null: nothing is said. */
  readonly budget: number | null;
  /** What is said for the year; null: nothing is said for it. */
  readonly budgetInYear: number | null;
}

export type StatusCounts = Readonly<Record<MeasureStatus | 'unknown', number>>;

export interface ReportMeasures {
  readonly list: readonly ReportMeasure[];
  readonly counts: StatusCounts;
  readonly countsBefore: StatusCounts;
  /** Measures of the register that serve other zones only; in no number of the report. */
  readonly elsewhere: number;
}

/** Sums of budget lines: of the report's year, and of all years together with those without one. */
export interface MoneyRow<Key> {
  readonly key: Key;
  readonly inYear: number;
  readonly total: number;
}

/**
 * The budgets of the report's measures in the workspace's currency, each measure whole. All three
 * tables add up to `total` and `inYear`.
 */
export interface ReportMoney {
  /** By calendar year; null: lines without one, last. */
  readonly years: readonly MoneyRow<number | null>[];
  /** By financier, the largest first; '': nobody is named. */
  readonly financiers: readonly MoneyRow<string>[];
  /** In the programme's order; null: none. */
  readonly focusAreas: readonly MoneyRow<FocusAreaId | null>[];
  readonly inYear: number;
  readonly total: number;
  /** Measures with a budget for the report's year; none is not the same as no money. */
  readonly toldInYear: number;
  /** Measures of whose cost something, and nothing, is said. */
  readonly told: number;
  readonly untold: number;
  /** Money of the programme as a whole; in none of the sums. */
  readonly funding: readonly ProgrammeFunding[];
}

export interface ReportGoal {
  readonly goal: Goal;
  readonly letters: readonly LetterStanding[];
  readonly progress: GoalProgress;
  /** Measures of the report that serve it, and how many of them are done when the year is over. */
  readonly measures: number;
  readonly done: number;
}

/** An indicator in one zone or reference area. */
export interface IndicatorRow {
  readonly areaId: ZoneId;
  readonly title: Words;
  readonly isZone: boolean;
  /** By year, in the order of `ReportIndicator.years`; null: nothing is told for the year. */
  readonly observations: readonly (Observation | null)[];
  /** The same without what is not told, and which of them a line may join. */
  readonly points: readonly SeriesPoint[];
}

export interface ReportIndicator {
  readonly indicator: Indicator;
  /** Years with an observation, up to the report's, rising. */
  readonly years: readonly number[];
  /** Zones and areas with an observation; the others are only counted. */
  readonly rows: readonly IndicatorRow[];
  readonly zonesWithout: number;
  /** Observations of later years, which the report leaves out. */
  readonly later: number;
}

/** One zone, or several together, under a question. */
export interface CoverageRow {
  /** As the layers of the place have it, without measures of the register. */
  readonly today: ZoneCoverage;
  /** With what stood when the year before was over. */
  readonly before: ZoneCoverage;
  /** With what stands when the report's year is over. */
  readonly after: ZoneCoverage;
}

/** What the coverage analysis answered for a report. */
export interface ReportCoverageAnswer {
  readonly question: CoverageQuestion;
  readonly zoneIds: readonly ZoneId[];
  readonly zones: readonly CoverageRow[];
  /** Over all known zones of the place: the board's own total. */
  readonly place: CoverageRow;
  readonly notes: ReachNotes;
  readonly refused: AnswerRefusal | null;
  /** Measures that came to stand during the year and count under the question. */
  readonly newMeasures: readonly MeasureId[];
}

export interface ReportCoverage {
  readonly question: CoverageQuestion;
  readonly rows: readonly (CoverageRow & { readonly zoneId: ZoneId })[];
  /** The report's zones together, those that are known. */
  readonly total: CoverageRow;
  readonly place: CoverageRow;
  readonly notes: ReachNotes;
  readonly refused: AnswerRefusal | null;
  readonly newMeasures: readonly MeasureId[];
}

/** A source of something in the report, with the number it is cited by. */
export interface ReportSource {
  readonly number: number;
  readonly source: WorkspaceSource;
  readonly usedIn: readonly ReportPart[];
}

/** How much of what the report shows is less than measured. */
export interface ReportDoubts {
  readonly estimated: number;
  readonly illustrative: number;
  readonly suppressed: number;
  readonly missing: number;
  /** Values without a source of the workspace: brought or written by a person. */
  readonly ownValues: number;
  readonly illustrativeGoals: number;
}

/**
 * The annual report of a year: plain data in no language. Every number is one of the register's, of
 * the programme's or of the coverage analysis, or a sum of such.
 */
export interface AnnualReport {
  readonly year: number;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** The report's year was over on that day. */
  readonly yearIsOver: boolean;
  readonly place: Words;
  /** Three letters of ISO 4217; empty: amounts have no unit. */
  readonly currency: string;
  readonly programme: Programme | null;
  readonly zones: readonly ReportZone[];
  /** All zones that the programme covers are in it. */
  readonly coversProgramme: boolean;
  /** How many zones the place has. */
  readonly zonesOfPlace: number;
  readonly due: readonly NextDue[];
  readonly measures: ReportMeasures;
  readonly money: ReportMoney;
  readonly goals: readonly ReportGoal[];
  readonly indicators: readonly ReportIndicator[];
  /** null: not worked out yet. */
  readonly coverage: readonly ReportCoverage[] | null;
  readonly notes: Readonly<Partial<Record<ReportPart, string>>>;
  readonly sources: readonly ReportSource[];
  readonly doubts: ReportDoubts;
}
