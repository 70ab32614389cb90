import type { Contribution } from './contribution.ts';
import type { ContributionId, WorkspaceId } from './ids.ts';

/** Version of the parcel's shape. */
export const parcelVersion = 1;

/** What a resident's device sends: the same whether it goes as a file, in a link or as a code. */
export interface ContributionParcel {
  readonly format: 'strok-contributions';
  readonly version: typeof parcelVersion;
  readonly workspaceId: WorkspaceId;
  readonly contributions: readonly SentContribution[];
  /** What was sent before and is taken back; the token proves that it was theirs. */
  readonly withdrawn: readonly { readonly id: ContributionId; readonly token: string }[];
}

/** What is sent of a contribution; all the rest is the planners' to say. */
export type SentContribution = Pick<
  Contribution,
  'id' | 'kind' | 'text' | 'about' | 'madeOn' | 'token'
>;
