import { appStore } from '../state/app-store.ts';
import { keptPin } from '../state/kept-pin.ts';
import { goToPin } from './go-to-pin.ts';
import { updateVisit } from './update-visit.ts';
import { zoneAround } from './zone-around.ts';

/** Puts the pin where this device keeps it; nothing where it keeps none, or one outside the place. */
export function restorePin(): void {
  const { workspace, workspaceId } = appStore.getState().session;
  if (workspace.status !== 'ready') return;
  const { zones } = workspace.workspace;
  const kept = keptPin(workspaceId);
  if (!kept || !zoneAround(kept.at, zones)) return;
  const isZone = zones.some(({ id }) => id === kept.zoneId);
  updateVisit({ pin: kept.at, pinZone: isZone ? kept.zoneId : null });
  goToPin();
}
