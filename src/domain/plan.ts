import type { Ballot, Vote } from './ballot.ts';
import type { Contribution } from './contribution.ts';
import type { FactorWeight } from './factor-weight.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Goal } from './goal.ts';
import type {
  BallotId,
  CheckpointId,
  ContributionId,
  GoalId,
  IndicatorId,
  MeasureId,
  OwnKindId,
  ProposalId,
  QuestionId,
  SheetId,
  StepId,
  WorkspaceId,
  ZoneId,
} from './ids.ts';
import type { Indicator, Observation } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { OwnKind } from './own-kind.ts';
import type { PaperSheet } from './paper-sheet.ts';
import type { Presentation } from './presentation.ts';
import type { Programme } from './programme.ts';
import type { Proposal, ProposalEntry } from './proposal.ts';
import type { RedrawnZone } from './redrawn-zone.ts';
import type { ReportNote } from './report-note.ts';
import type { SavedQuestion } from './saved-question.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopStep } from './workshop-step.ts';

/** What is said about the plan as a whole. Kept under the key `plan` of its collection. */
export interface PlanInfo {
  readonly title: string;
  readonly workspaceId: WorkspaceId;
}

/**
 * Everything a person made, as flat collections of records.
 * Flat because two people may edit at once: a record's field is the unit of change.
 */
export interface Plan {
  readonly info: Readonly<Record<'plan', PlanInfo>>;
  readonly measures: Readonly<Record<MeasureId, Measure>>;
  readonly proposals: Readonly<Record<ProposalId, Proposal>>;
  /** By `entryKey`. */
  readonly entries: Readonly<Record<string, ProposalEntry>>;
  /** Questions kept to be compared. */
  readonly questions: Readonly<Record<QuestionId, SavedQuestion>>;
  /** Weights of blue-green factors that a person set, by `weightKey`; empty: the tables' own. */
  readonly weights: Readonly<Record<string, FactorWeight>>;
  /** Kinds of measures that people added. */
  readonly kinds: Readonly<Record<OwnKindId, OwnKind>>;
  readonly checkpoints: Readonly<Record<CheckpointId, Checkpoint>>;
  /** Zones whose borders are drawn anew here; empty: every border is the workspace's own. */
  readonly zones: Readonly<Record<ZoneId, RedrawnZone>>;
  /**
   * The programme as it stands here, under `programmeKey`; empty: the workspace's own. What the
   * workspace brings of goals, indicators, observations and measures is likewise replaced by a
   * record with the same key.
   */
  readonly programme: Readonly<Record<string, Programme>>;
  readonly goals: Readonly<Record<GoalId, Goal>>;
  readonly indicators: Readonly<Record<IndicatorId, Indicator>>;
  /** By `observationKey`. */
  readonly observations: Readonly<Record<string, Observation>>;
  /** What is said in annual reports, by `reportNoteKey`. */
  readonly reportNotes: Readonly<Record<string, ReportNote>>;
  /** How measures are shown to residents. */
  readonly presentations: Readonly<Record<MeasureId, Presentation>>;
  /** What residents and workshops said. */
  readonly contributions: Readonly<Record<ContributionId, Contribution>>;
  /** Under `workshopKey`; empty: none is prepared. */
  readonly workshop: Readonly<Record<string, Workshop>>;
  readonly steps: Readonly<Record<StepId, WorkshopStep>>;
  readonly ballots: Readonly<Record<BallotId, Ballot>>;
  /** By `voteKey`. */
  readonly votes: Readonly<Record<string, Vote>>;
  /** Printed sheets whose grid is used again. */
  readonly sheets: Readonly<Record<SheetId, PaperSheet>>;
}

export type PlanCollection = keyof Plan;
