import { appStore, updateDerived } from '../state/app-store.ts';
import { gapsRunner } from './gaps-runner.ts';

/** Takes the spots off the map, and ends the search for them where one is on. */
export function forgetBestSpots(): void {
  const { bestSpots, bestSpotsStatus } = appStore.getState().derived;
  if (bestSpotsStatus.status !== 'idle') gapsRunner.cancelSpots();
  if (bestSpots) updateDerived({ bestSpots: null });
}
