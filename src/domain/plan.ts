import type { FactorWeight } from './factor-weight.ts';
import type { Checkpoint } from './checkpoint.ts';
import type {
  CheckpointId,
  MeasureId,
  OwnKindId,
  ProposalId,
  QuestionId,
  WorkspaceId,
  ZoneId,
} from './ids.ts';
import type { Measure } from './measure.ts';
import type { OwnKind } from './own-kind.ts';
import type { Proposal, ProposalEntry } from './proposal.ts';
import type { RedrawnZone } from './redrawn-zone.ts';
import type { SavedQuestion } from './saved-question.ts';

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
}

export type PlanCollection = keyof Plan;
