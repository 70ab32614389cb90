import { useEffect } from 'react';
import { updateReport } from '../../commands/make-report.ts';
import { announce } from '../../commands/announce.ts';
import { reportInHand } from '../../commands/report/report-in-hand.ts';
import { takeReportPictures } from '../../map/picture/take-report-pictures.ts';
import { mostZoneMaps } from '../../domain/report-settings.ts';
import { appStore } from '../../state/app-store.ts';
import { useStore } from '../../ui/use-store.ts';

/** Takes the map pages when the coverage is there; leaving the page gives them up. */
export function usePictureMaking(): void {
  const isWanted = useStore(appStore, ({ derived }) => derived.report.status === 'maps');
  useEffect(() => {
    if (!isWanted) return undefined;
    const giveUp = new AbortController();
    void makePictures(giveUp.signal);
    return () => giveUp.abort();
  }, [isWanted]);
}

async function makePictures(signal: AbortSignal): Promise<void> {
  const state = appStore.getState();
  const inHand = reportInHand(state);
  if (!inHand) return;
  const { report, language } = inHand;
  const zones =
    state.session.report.mapPages === 'zones' ? report.zones.slice(0, mostZoneMaps) : [];
  const pictures = await takeReportPictures({
    state,
    report,
    language,
    zoneIds: zones.map(({ id }) => id),
    signal,
    onProgress: (progress) => {
      if (!signal.aborted) updateReport({ progress });
    },
  });
  if (signal.aborted) return;
  updateReport({ status: 'idle', progress: 0, pictures });
  announce('report.ready');
}
