import type { SheetId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** The sheet that is entered is drawn on the map with one of its cells lit; null: none is. */
export function enterSheet(sheetId: SheetId | null, cell: string | null = null): void {
  const { sheets } = appStore.getState().session;
  const { entering } = sheets;
  if ((entering?.sheetId ?? null) === sheetId && (entering?.cell ?? null) === cell) return;
  updateSession({
    sheets: { ...sheets, entering: sheetId === null ? null : { sheetId, cell } },
  });
}
