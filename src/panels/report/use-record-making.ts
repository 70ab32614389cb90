import { useEffect } from 'react';
import { updateRecord } from '../../commands/record/make-record.ts';
import { recordInHand } from '../../commands/record/record-in-hand.ts';
import { saveRecord } from '../../commands/record/save-record.ts';
import { takeRecordPictures } from '../../map/picture/take-record-pictures.ts';
import { appStore } from '../../state/app-store.ts';
import { useStore } from '../../ui/use-store.ts';

/** Takes the record's maps when the numbers are there, and then has it saved. */
export function useRecordMaking(): void {
  const isWanted = useStore(appStore, ({ derived }) => derived.record.status === 'maps');
  useEffect(() => {
    if (!isWanted) return undefined;
    const giveUp = new AbortController();
    void makePictures(giveUp.signal);
    return () => giveUp.abort();
  }, [isWanted]);
}

async function makePictures(signal: AbortSignal): Promise<void> {
  const state = appStore.getState();
  const inHand = recordInHand(state);
  if (!inHand) return;
  const pictures = await takeRecordPictures({
    state,
    record: inHand.record,
    language: inHand.language,
    signal,
    onProgress: (progress) => {
      if (!signal.aborted) updateRecord({ progress });
    },
  });
  if (signal.aborted) return;
  updateRecord({ pictures });
  await saveRecord();
}
