import { sheetsInHand, type SheetInHand } from '../commands/sheets-in-hand.ts';
import type { PaperSheet } from '../domain/paper-sheet.ts';
import type { AppState } from '../state/app-state.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { sheetGridLayers, sheetGridSources } from './overlays/sheet-grid.ts';
import { rememberLast } from './remember-last.ts';
import { emptyPart, type ScenePart } from './scene-part.ts';

/** Draws the sheets that are to be printed, or the one whose lines are typed in with its cell lit. */
export function sheetPart(): (state: AppState, tone: Tone) => ScenePart {
  const planned = rememberLast((sheets: readonly SheetInHand[]) => sheetGridSources(sheets, null));
  const entered = rememberLast((sheet: PaperSheet, cell: string | null) =>
    sheetGridSources([sheet], cell === null ? null : { sheet, cell }),
  );
  const layers = rememberLast((tone: Tone) => sheetGridLayers(lookOf(tone, 1, 'nb')));
  return (state, tone) => {
    const { document, session } = state;
    const { entering } = session.sheets;
    if (entering) {
      if (!Object.hasOwn(document.plan.sheets, entering.sheetId)) return emptyPart;
      const sheet = document.plan.sheets[entering.sheetId];
      return { data: entered(sheet, entering.cell), layers: layers(tone) };
    }
    if (session.openPanel !== 'print') return emptyPart;
    return { data: planned(sheetsInHand(state)), layers: layers(tone) };
  };
}
