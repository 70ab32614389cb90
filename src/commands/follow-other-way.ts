import { appStore } from '../state/app-store.ts';
import { stageGesture } from './stage-gesture.ts';

/** Follows the line in hand the other way round. Tells whether a line is followed. */
export function followOtherWay(): boolean {
  const { staging } = appStore.getState().session;
  if (staging?.measureId !== null || staging.method !== 'trace') return false;
  if (staging.placed.length === 0) return false;
  stageGesture({ ...staging, otherWay: staging.otherWay !== true });
  return true;
}
