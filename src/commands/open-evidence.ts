import type { CoverageSideName } from '../domain/coverage.ts';
import type { ZoneId } from '../domain/ids.ts';
import { updateSession } from '../state/app-store.ts';

/** Opens the trail of one number: what a zone's, or (null) that of all zones, is made of. */
export function openEvidence(zoneId: ZoneId | null, side: CoverageSideName): void {
  updateSession({
    evidenceOf: { zoneId, side },
    evidenceHome: null,
    selection: zoneId === null ? null : { type: 'zone', id: zoneId },
  });
}
