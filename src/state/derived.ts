import type { BestSpotsAnswer } from '../domain/best-spots.ts';
import type { ComparisonAnswer } from '../domain/comparison.ts';
import type { CoverageAnswer, Evidence } from '../domain/coverage.ts';
import type { GapsAnswer } from '../domain/gaps.ts';
import type { GreenBlueAnswer } from '../domain/green-blue.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { NearAnswer } from '../domain/near-answer.ts';
import type { TablesAnswer } from '../domain/tables-answer.ts';
import type { RecordWork } from './record-work.ts';
import type { ReportWork } from './report-work.ts';

export type AnalysisStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: number | null }
  | { readonly status: 'failed'; readonly reason: string };

/** What is within reach, for the map. */
export interface CoveredAreaOnMap {
  readonly today: GeoJSON.MultiPolygon | null;
  /** What the proposal adds to today. */
  readonly gained: GeoJSON.MultiPolygon | null;
  /** Along paths: the streets within reach on the side shown. */
  readonly reachedStreets: GeoJSON.MultiLineString | null;
}

/** What the second map of a comparison draws; its area may trail the answer by some frames. */
export interface OtherSide {
  readonly coverage: CoverageAnswer;
  readonly coveredArea: CoveredAreaOnMap | null;
}

/** Recomputable, never saved. The last answer stays on screen until a newer one arrives. */
export interface Derived {
  readonly coverage: CoverageAnswer | null;
  readonly coverageStatus: AnalysisStatus;
  /** Answers to the other questions that the plan keeps, as far as they have come. */
  readonly otherCoverage: Readonly<Record<QuestionId, CoverageAnswer>>;
  /** What is within reach, for the map; may trail the numbers by some frames. */
  readonly coveredArea: CoveredAreaOnMap;
  /** The side of a comparison that the board does not tell; only while two maps are shown. */
  readonly otherSide: OtherSide | null;
  /** Followed only while its panel is open. */
  readonly greenBlue: GreenBlueAnswer | null;
  readonly greenBlueStatus: AnalysisStatus;
  readonly evidence: Evidence | null;
  /** Where people are without; worked out only while somebody looks at it. */
  readonly gaps: GapsAnswer | null;
  readonly gapsStatus: AnalysisStatus;
  /** Numbered on the map, not in the plan. */
  readonly bestSpots: BestSpotsAnswer | null;
  readonly bestSpotsStatus: AnalysisStatus;
  /** Two proposals and today side by side; worked out only while somebody looks at it. */
  readonly comparison: ComparisonAnswer | null;
  readonly comparisonStatus: AnalysisStatus;
  /** The workshop's tables and today; worked out only while somebody looks at them. */
  readonly tables: TablesAnswer | null;
  readonly tablesStatus: AnalysisStatus;
  /** What is near a visitor's pin: it never leaves the device. */
  readonly near: NearAnswer | null;
  readonly nearStatus: AnalysisStatus;
  /** What the annual report takes time for; made when it is asked for. */
  readonly report: ReportWork;
  /** What the record of a workshop takes time for. */
  readonly record: RecordWork;
}
