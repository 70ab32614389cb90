import { useEffect, useRef } from 'react';
import { printSheets, updateSheetProgress } from '../../commands/print-sheets.ts';
import { sheetsInHand } from '../../commands/sheets-in-hand.ts';
import { takeSheetPictures } from '../../map/picture/take-sheet-pictures.ts';
import { shownCredits } from '../../map/shown-credits.ts';
import { appStore } from '../../state/app-store.ts';

/** Makes the sheets that are asked for; leaving the page, or `stop`, gives them up. */
export function useSheetPrinting(): { readonly print: () => void; readonly stop: () => void } {
  const work = useRef<AbortController | null>(null);
  const stop = (): void => {
    work.current?.abort();
    work.current = null;
    updateSheetProgress(null);
  };
  useEffect(() => stop, []);
  return {
    stop,
    print: () => {
      stop();
      const giveUp = new AbortController();
      work.current = giveUp;
      updateSheetProgress(0);
      void printAll(giveUp.signal).finally(() => {
        if (work.current === giveUp) stop();
      });
    },
  };
}

async function printAll(signal: AbortSignal): Promise<void> {
  const state = appStore.getState();
  const sheets = sheetsInHand(state);
  const { workspace, layers, config, language } = state.session;
  if (workspace.status !== 'ready') return;
  const pictures = await takeSheetPictures({
    state,
    sheets,
    signal,
    onProgress: (done) => {
      if (!signal.aborted) updateSheetProgress(done);
    },
  });
  if (signal.aborted) return;
  const credits = shownCredits(workspace.workspace, layers, config, null, language).join(' · ');
  await printSheets({ sheets, pictures, credits });
}
