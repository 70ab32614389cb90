import { appStore, updateDerived } from '../state/app-store.ts';
import { gapsRunner } from './gaps-runner.ts';
import { openGaps } from './open-gaps.ts';

/** Asks where people are without, as plan and question stand now; nothing while nobody looks. */
export function askGaps(isLookedAt: boolean): void {
  if (!isLookedAt) {
    const { gaps, gapsStatus } = appStore.getState().derived;
    if (gapsStatus.status !== 'idle') gapsRunner.cancelGaps();
    if (gaps) updateDerived({ gaps: null });
    return;
  }
  const request = openGaps();
  if (request) gapsRunner.askGaps(request);
}
