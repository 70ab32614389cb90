import { appStore, updateSession } from '../state/app-store.ts';
import { announce } from './announce.ts';

/** Takes the colours of an indicator from the zones. Tells whether there were any. */
export function hideIndicatorMap(): boolean {
  if (appStore.getState().session.indicatorOnMap === null) return false;
  updateSession({ indicatorOnMap: null });
  announce('announce.indicatorHidden');
  return true;
}
