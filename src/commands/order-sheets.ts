import { appStore, updateSession } from '../state/app-store.ts';
import type { SheetOrder } from '../state/sheets-session.ts';

/** Changes what is to be printed. */
export function orderSheets(change: Partial<SheetOrder>): void {
  const { sheets } = appStore.getState().session;
  updateSession({ sheets: { ...sheets, order: { ...sheets.order, ...change } } });
}
