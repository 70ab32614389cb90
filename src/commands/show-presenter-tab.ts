import type { PresenterTab } from '../state/workshop-session.ts';
import { updateWorkshop } from './update-workshop.ts';

/** Opens a page of the presenter's window. */
export function showPresenterTab(tab: PresenterTab): void {
  updateWorkshop({ tab });
}
