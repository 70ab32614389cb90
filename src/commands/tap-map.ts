import { capabilitiesOf } from '../domain/audience.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { appStore } from '../state/app-store.ts';
import type { Selection } from '../state/session.ts';
import { placeDraft } from './place-draft.ts';
import { putPin } from './put-pin.ts';
import { select } from './select.ts';
import { showMeasureSheet } from './show-measure-sheet.ts';

/**
 * What a tap means in a window that draws nothing: the place that was asked for, else what lies
 * there (`hit`; null: nothing).
 */
export function tapMap(at: LngLat, hit: Selection | null): void {
  const { audience, resident } = appStore.getState().session;
  if (resident.picking === 'pin') {
    putPin(at);
    return;
  }
  if (resident.picking === 'contribution') {
    placeDraft(at);
    return;
  }
  select(hit);
  if (hit?.type === 'measure' && capabilitiesOf(audience).canComment) showMeasureSheet(hit.id);
}
