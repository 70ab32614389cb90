import { capabilitiesOf } from '../domain/audience.ts';
import type { SheetId } from '../domain/ids.ts';
import { sheetRing } from '../domain/sheet-plane.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { goTo } from './go-to.ts';

/**
 * The sheet that is entered is drawn on the map with one of its cells lit; null: none is. The map
 * goes to a sheet that is begun, but not in a window that a wall follows.
 */
export function enterSheet(sheetId: SheetId | null, cell: string | null = null): void {
  const { document, session } = appStore.getState();
  const { sheets, audience } = session;
  const { entering } = sheets;
  if ((entering?.sheetId ?? null) === sheetId && (entering?.cell ?? null) === cell) return;
  updateSession({
    sheets: { ...sheets, entering: sheetId === null ? null : { sheetId, cell } },
  });
  const isBegun = sheetId !== null && entering?.sheetId !== sheetId;
  if (!isBegun || capabilitiesOf(audience).canLead) return;
  const [[west, north], , [east, south]] = sheetRing(document.plan.sheets[sheetId]);
  goTo({ bounds: [west, south, east, north] });
}
