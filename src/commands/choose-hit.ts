import { capabilitiesOf } from '../domain/audience.ts';
import { appStore } from '../state/app-store.ts';
import type { Selection } from '../state/session.ts';
import { select } from './select.ts';
import { showMeasureSheet } from './show-measure-sheet.ts';

/** Selects what was pointed at on the map; residents read its card at once. */
export function chooseHit(hit: Selection | null): void {
  select(hit);
  const { audience } = appStore.getState().session;
  if (hit?.type === 'measure' && capabilitiesOf(audience).canComment) showMeasureSheet(hit.id);
}
