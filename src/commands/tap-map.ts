import type { LngLat } from '../geo/lng-lat.ts';
import { appStore } from '../state/app-store.ts';
import type { Selection } from '../state/session.ts';
import { chooseHit } from './choose-hit.ts';
import { placeDraft } from './place-draft.ts';
import { putPin } from './put-pin.ts';

/**
 * What a tap means in a window that draws nothing: the place that was asked for, else what lies
 * there (`hit`; null: nothing).
 */
export function tapMap(at: LngLat, hit: Selection | null): void {
  const { picking } = appStore.getState().session.resident;
  if (picking === 'pin') putPin(at);
  else if (picking === 'contribution') placeDraft(at);
  else chooseHit(hit);
}
