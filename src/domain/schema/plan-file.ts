import type { Ballot, Vote } from '../ballot.ts';
import type { Checkpoint } from '../checkpoint.ts';
import type { Contribution } from '../contribution.ts';
import type { FactorWeight } from '../factor-weight.ts';
import type { Goal } from '../goal.ts';
import type { Tenure } from '../homes-by-tenure.ts';
import type { Indicator, Observation } from '../indicator.ts';
import type { Measure, MeasureGeometry } from '../measure.ts';
import type { OwnKind } from '../own-kind.ts';
import type { PaperSheet } from '../paper-sheet.ts';
import type { PlanInfo } from '../plan.ts';
import type { Presentation } from '../presentation.ts';
import type { Programme } from '../programme.ts';
import type { Proposal, ProposalEntry } from '../proposal.ts';
import type { RedrawnZone } from '../redrawn-zone.ts';
import type { ReportNote } from '../report-note.ts';
import type { SavedQuestion } from '../saved-question.ts';
import type { Workshop } from '../workshop.ts';
import type { WorkshopStep } from '../workshop-step.ts';

/** Version of the file's shape. A new one is a migration, a golden file and this number. */
export const planFileVersion = 5;

/**
 * What stands in a `.strok.json` file: a GeoJSON FeatureCollection (RFC 7946, WGS 84) with one
 * feature per measure, and what GeoJSON has no place for in the foreign member `strok`.
 */
export interface PlanFile {
  readonly type: 'FeatureCollection';
  readonly features: readonly MeasureFeature[];
  readonly strok: PlanFileExtras;
}

export interface PlanFileExtras {
  readonly schemaVersion: typeof planFileVersion;
  /** When the file was written, ISO 8601; said to the reader, not part of the plan. */
  readonly savedAt?: string;
  readonly info: PlanInfo;
  readonly proposals: readonly Proposal[];
  readonly entries: readonly ProposalEntry[];
  readonly questions: readonly SavedQuestion[];
  readonly weights: readonly FactorWeight[];
  readonly kinds: readonly OwnKind[];
  readonly checkpoints: readonly Checkpoint[];
  readonly zones: readonly RedrawnZone[];
  /** One, or none where the workspace's own stands. */
  readonly programme: readonly Programme[];
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly reportNotes: readonly ReportNote[];
  readonly presentations: readonly Presentation[];
  readonly contributions: readonly Contribution[];
  /** One, or none where no workshop is prepared. */
  readonly workshop: readonly Workshop[];
  readonly steps: readonly WorkshopStep[];
  readonly ballots: readonly Ballot[];
  readonly votes: readonly Vote[];
  readonly sheets: readonly PaperSheet[];
}

/** A measure as a feature; its properties are flat, so that QGIS shows them as columns. */
export interface MeasureFeature {
  readonly type: 'Feature';
  readonly id: Measure['id'];
  readonly geometry: MeasureGeometry | null;
  readonly properties: MeasureProperties;
}

export type MeasureProperties = Omit<Measure, 'id' | 'geometry' | 'period' | 'homes'> & {
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
} & Readonly<Record<keyof typeof homesColumns, number | null>>;

/** The columns in which dwellings by tenure stand; all null where none are said. */
export const homesColumns = {
  homesOwned: 'owned',
  homesCooperative: 'cooperative',
  homesRented: 'rented',
  homesMunicipal: 'municipal',
} as const satisfies Record<string, Tenure>;
