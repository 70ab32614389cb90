import type { ResidentTab } from '../state/resident-session.ts';
import { updateVisit } from './update-visit.ts';

/** Opens one of the residents' lists. */
export function showResidentTab(tab: ResidentTab): void {
  updateVisit({ tab });
}
