import type { CoverageSideName } from '../domain/coverage.ts';
import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { ZoneId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { goTo } from './go-to.ts';

/**
 * Opens the trail of one number: what a zone's, or (null) that of all zones, is made of. The map
 * shows the whole of it.
 */
export function openEvidence(zoneId: ZoneId | null, side: CoverageSideName): void {
  updateSession({
    evidenceOf: { zoneId, side },
    evidenceHome: null,
    selection: zoneId === null ? null : { type: 'zone', id: zoneId },
    alsoSelected: [],
  });
  const { workspace } = appStore.getState().session;
  if (workspace.status !== 'ready') return;
  const { zones, workspace: place } = workspace.workspace;
  const zone = zones.find(({ id }) => id === zoneId);
  const bounds = zone ? geometryBounds(zone.geometry) : place.bounds;
  if (bounds) goTo({ bounds });
}
