import { appStore } from '../state/app-store.ts';
import { cancelGesture } from './cancel-gesture.ts';

/** Puts a change of a shape away that is still in the hand; a new drawing stays in it. */
export function cancelChange(): void {
  const { staging } = appStore.getState().session;
  if (staging && staging.measureId !== null) cancelGesture();
}
