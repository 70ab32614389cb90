import { appStore, updateSession } from '../state/app-store.ts';
import type { Aid } from '../state/session.ts';

/** Shows the line of a tool that is a means: a box, a lasso, a cut, an axis, a measurement. */
export function stageAid(aid: Aid | null): void {
  if (appStore.getState().session.aid !== aid) updateSession({ aid });
}
