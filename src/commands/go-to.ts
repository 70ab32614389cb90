import { updateSession } from '../state/app-store.ts';
import type { CameraRequest } from '../state/session.ts';

/** Asks the map to show a place. */
export function goTo(request: CameraRequest | null): void {
  updateSession({ cameraRequest: request });
}
