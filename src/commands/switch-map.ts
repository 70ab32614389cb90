import { updateVisit } from './update-visit.ts';

/** Draws the map for a resident, or leaves it out; kept on this device. */
export function switchMap(isMapOn: boolean): void {
  updateVisit({ isMapOn, picking: null });
}
