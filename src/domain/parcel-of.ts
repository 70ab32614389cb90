import {
  type ContributionParcel,
  parcelVersion,
  type SentContribution,
} from './contribution-parcel.ts';
import type { WorkspaceId } from './ids.ts';

/** What a resident's device has to tell: what was said there, and whether it is taken back. */
export interface ToSend {
  readonly contribution: SentContribution;
  readonly isWithdrawn: boolean;
}

/**
 * What is sent, put together field by field: nothing else that the device knows goes along, the pin
 * least of all. Of what is taken back only that it is, with what proves whose it was.
 */
export function parcelOf(workspaceId: WorkspaceId, sent: readonly ToSend[]): ContributionParcel {
  return {
    format: 'strok-contributions',
    version: parcelVersion,
    workspaceId,
    contributions: sent
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .map(({ contribution: { id, kind, text, about, madeOn, token } }) => ({
        id,
        kind,
        text,
        about,
        madeOn,
        token,
      })),
    withdrawn: sent
      .filter(({ isWithdrawn }) => isWithdrawn)
      .map(({ contribution: { id, token } }) => ({ id, token })),
  };
}
