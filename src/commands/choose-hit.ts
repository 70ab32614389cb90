import { capabilitiesOf } from '../domain/audience.ts';
import { appStore } from '../state/app-store.ts';
import type { Selection } from '../state/session.ts';
import { select } from './select.ts';
import { showMeasureSheet } from './show-measure-sheet.ts';
import { showResidentTab } from './show-resident-tab.ts';

/** Selects what was pointed at on the map; residents read its card at once. */
export function chooseHit(hit: Selection | null): void {
  select(hit);
  const { audience } = appStore.getState().session;
  if (!capabilitiesOf(audience).canComment) return;
  if (hit?.type === 'measure') showMeasureSheet(hit.id);
  else if (hit?.type === 'contribution') showResidentTab('said');
}
