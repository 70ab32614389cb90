import { useEffect, useMemo } from 'react';
import type { ReportPicture } from '../../domain/report-document.ts';
import { appStore } from '../../state/app-store.ts';
import { useStore } from '../../ui/use-store.ts';

/** A picture of the map, and where the page finds it. */
export interface ShownPicture extends ReportPicture {
  readonly address: string;
}

/** The map pages by their ids; their addresses are freed when they are no longer shown. */
export function usePictureAddresses(): ReadonlyMap<string, ShownPicture> {
  const state = useStore(appStore, ({ derived }) => derived.report.pictures);
  const shown = useMemo(() => {
    const pictures = state.status === 'ready' ? state.pictures : [];
    return new Map(
      pictures.map((one) => [one.id, { ...one, address: URL.createObjectURL(one.png) }]),
    );
  }, [state]);
  useEffect(
    () => () => {
      for (const { address } of shown.values()) URL.revokeObjectURL(address);
    },
    [shown],
  );
  return shown;
}
