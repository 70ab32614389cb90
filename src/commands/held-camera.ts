import type { Camera } from '../state/session.ts';

/** A map that sets off has arrived by then. */
const travelMilliseconds = 1_500;

let held: { readonly camera: Camera; readonly until: number } | null = null;

/** The wall is told of where the map is going, and not of the way there. */
export function holdCamera(camera: Camera, now = Date.now()): void {
  held = { camera, until: now + travelMilliseconds };
}

/** Where the map is going, while it is under way; null: it is where it says. */
export function heldCamera(now = Date.now()): Camera | null {
  return held !== null && now < held.until ? held.camera : null;
}
