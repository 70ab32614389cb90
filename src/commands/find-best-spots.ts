import { updateDerived, updateSession } from '../state/app-store.ts';
import { gapsRunner } from './gaps-runner.ts';
import { openGaps } from './open-gaps.ts';

const mostSpots = 5;

/** Looks for the five spots where one more target each would reach the most people. */
export function findBestSpots(): void {
  const request = openGaps();
  if (!request) return;
  updateDerived({ bestSpots: null });
  updateSession({ spotsOnTrial: null });
  gapsRunner.findSpots(request, mostSpots);
}
