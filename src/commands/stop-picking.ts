import { updateVisit } from './update-visit.ts';

/** The next tap on the map is for nothing in particular again. */
export function stopPicking(): void {
  updateVisit({ picking: null });
}
