import type { CoverageSideName } from '../domain/coverage.ts';
import type { ZoneId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';

/** Opens the trail of one number: what it is made of. */
export function openEvidence(zoneId: ZoneId, side: CoverageSideName): void {
  updateSession({ evidenceOf: { zoneId, side }, selection: { type: 'zone', id: zoneId } });
}
