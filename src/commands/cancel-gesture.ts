import { stageGesture } from './stage-gesture.ts';

/** Puts the gesture in hand away; the plan is as it was. */
export function cancelGesture(): void {
  stageGesture(null);
}
