import type { ZoneId } from '../domain/ids.ts';
import { innerPoint } from '../geo/inner-point.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { appStore } from '../state/app-store.ts';
import { keepPin, type KeptPin } from '../state/kept-pin.ts';
import { announce } from './announce.ts';
import { goToPin } from './go-to-pin.ts';
import { updateVisit } from './update-visit.ts';
import { zoneAround } from './zone-around.ts';

/**
 * Puts the pin of the visitor: at home, or wherever they stand. It is kept on this device and goes
 * nowhere else. Outside the place, where nothing is known of what is near, it is not put: false.
 */
export function putPin(at: LngLat): boolean {
  const { workspace } = appStore.getState().session;
  if (workspace.status !== 'ready') return false;
  const zone = zoneAround(at, workspace.workspace.zones);
  if (!zone) {
    updateVisit({ pinTrouble: 'outside' });
    return false;
  }
  setPin({ at, zoneId: null });
  announce('near.pinIsIn', { zone: zone.name });
  return true;
}

/** Takes a zone for the place where the visitor is, and its middle for the pin. */
export function putPinInZone(id: ZoneId): void {
  const { workspace } = appStore.getState().session;
  if (workspace.status !== 'ready') return;
  const zone = workspace.workspace.zones.find((one) => one.id === id);
  if (!zone) throw new Error(`No zone ${id} to put the pin in`);
  const at = innerPoint(zone.geometry);
  setPin({ at, zoneId: id });
  announce('near.pinIsZone', { zone: zone.name });
}

/** Takes the pin away, also from this device. */
export function forgetPin(): void {
  const { workspaceId } = appStore.getState().session;
  keepPin(workspaceId, null);
  updateVisit({ pin: null, pinZone: null, pinTrouble: null, picking: null });
  announce('near.pinForgotten');
}

/** The next tap on the map puts the pin. */
export function pickPin(): void {
  updateVisit({ picking: 'pin', pinTrouble: null });
}

function setPin(pin: KeptPin): void {
  keepPin(appStore.getState().session.workspaceId, pin);
  updateVisit({ pin: pin.at, pinZone: pin.zoneId, pinTrouble: null, picking: null });
  goToPin();
}
