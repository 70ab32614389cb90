declare const brand: unique symbol;

/** A value that carries a name in its type, so that one kind of id is never passed for another. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

export type WorkspaceId = Brand<string, 'WorkspaceId'>;
export type ZoneSetId = Brand<string, 'ZoneSetId'>;
export type ZoneId = Brand<string, 'ZoneId'>;
export type LayerId = Brand<string, 'LayerId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type FeatureId = Brand<string, 'FeatureId'>;
export type MeasureId = Brand<string, 'MeasureId'>;
export type ProposalId = Brand<string, 'ProposalId'>;
export type QuestionId = Brand<string, 'QuestionId'>;
/** A kind of measure that a person added to a plan. */
export type OwnKindId = Brand<string, 'OwnKindId'>;
export type CheckpointId = Brand<string, 'CheckpointId'>;
export type GoalId = Brand<string, 'GoalId'>;
export type IndicatorId = Brand<string, 'IndicatorId'>;
export type ContributionId = Brand<string, 'ContributionId'>;
export type StepId = Brand<string, 'StepId'>;
export type BallotId = Brand<string, 'BallotId'>;
export type SheetId = Brand<string, 'SheetId'>;
export type FocusAreaId = Brand<string, 'FocusAreaId'>;
