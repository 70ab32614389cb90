import { updateSession } from '../state/app-store.ts';

/** Shows the crosshair at the map's middle while the map is driven by keys. */
export function setCrosshair(crosshair: boolean): void {
  updateSession({ crosshair });
}
