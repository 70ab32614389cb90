import type { EvidenceRow } from './coverage.ts';

/** Tells the homes of a trail apart: a cell that a border cuts is a home in each zone. */
export function evidenceKey({ zoneId, homeId }: Pick<EvidenceRow, 'zoneId' | 'homeId'>): string {
  return `${zoneId}/${homeId}`;
}
