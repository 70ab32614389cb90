import type { SheetId } from '../domain/ids.ts';
import { keepSheetDraft as keep, keptSheetDraft } from '../state/kept-sheet-draft.ts';

/** Keeps what is typed of a sheet on the device until it is taken in. */
export function keepSheetDraft(id: SheetId, lines: string): void {
  keep(id, lines);
}

/** What was typed of a sheet before, and not taken in. */
export function readSheetDraft(id: SheetId): string {
  return keptSheetDraft(id);
}
