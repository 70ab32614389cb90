import type { Map as MapLibreMap } from 'maplibre-gl';
import { notify } from '../commands/notify.ts';
import { outsidePrefix } from './overlays/basemap.ts';

/** How long another host may take before a person is told. */
export const patienceMillis = 4_500;

/** Says that a basemap's host does not answer; everything else goes on without it. */
export function notifyBasemapFailed(): void {
  notify({ tone: 'warning', key: 'notice.basemapFailed', values: {}, offersUndo: false });
}

/**
 * Tells a person when another host fails or keeps silent; other trouble of the map goes where
 * trouble of the page goes. Gives the function that stops it.
 */
export function watchOutside(map: MapLibreMap): () => void {
  const silent = new Map<string, ReturnType<typeof setTimeout>>();
  const answered = (sourceId: string) => {
    clearTimeout(silent.get(sourceId));
    silent.delete(sourceId);
  };
  const onError = (event: object) => {
    const sourceId = 'sourceId' in event ? String(event.sourceId) : '';
    if (sourceId.startsWith(outsidePrefix)) {
      answered(sourceId);
      notifyBasemapFailed();
    } else if ('error' in event) reportError(event.error);
  };
  const onAsked = ({ sourceId }: { readonly sourceId: string }) => {
    if (!sourceId.startsWith(outsidePrefix) || silent.has(sourceId)) return;
    silent.set(sourceId, setTimeout(notifyBasemapFailed, patienceMillis));
  };
  const onData = ({ sourceId, tile }: { readonly sourceId: string; readonly tile?: unknown }) => {
    if (tile !== undefined) answered(sourceId);
  };
  map.on('error', onError);
  map.on('sourcedataloading', onAsked);
  map.on('sourcedata', onData);
  return () => {
    for (const sourceId of silent.keys()) answered(sourceId);
    map.off('error', onError);
    map.off('sourcedataloading', onAsked);
    map.off('sourcedata', onData);
  };
}
