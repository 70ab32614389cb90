import type { SheetId } from '../domain/ids.ts';

const keyOf = (id: SheetId): string => `strok-sheet-lines ${id}`;

/** Keeps the lines of a sheet that are typed and not taken in yet; a full storage only forgets. */
export function keepSheetDraft(id: SheetId, lines: string): void {
  try {
    if (lines === '') localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), lines);
  } catch {
    // The field itself still holds them.
  }
}

/** What was typed of a sheet and not taken in; empty where nothing was. */
export function keptSheetDraft(id: SheetId): string {
  try {
    return localStorage.getItem(keyOf(id)) ?? '';
  } catch {
    return '';
  }
}
