import type { EvidenceRow } from './coverage.ts';

/** Whether the people of a home are within reach: all of them, none, or those in a part of it. */
export type EvidenceStatus = 'reached' | 'notReached' | 'partly';

/** Shares this near to none or all are rounding. */
const slackShare = 1e-9;

/** The status of a home by its numbers, which may be off by rounding. */
export function evidenceStatus(
  row: Pick<EvidenceRow, 'residents' | 'coveredResidents'>,
): EvidenceStatus {
  const share = reachedShare(row);
  if (share <= slackShare) return 'notReached';
  return share >= 1 - slackShare ? 'reached' : 'partly';
}

/** The share (0–1) of a home's people within reach; 0 where it has none. */
export function reachedShare({
  residents,
  coveredResidents,
}: Pick<EvidenceRow, 'residents' | 'coveredResidents'>): number {
  return residents > 0 ? coveredResidents / residents : 0;
}
