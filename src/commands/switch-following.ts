import { updateWorkshop } from './update-workshop.ts';

/** Lets the wall go where the presenter's map goes, or stay where its step looks. */
export function switchFollowing(wallFollowsMap: boolean): void {
  updateWorkshop({ wallFollowsMap });
}
