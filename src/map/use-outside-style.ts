import type { StyleSpecification } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { notify } from '../commands/notify.ts';
import type { BasemapConfig } from '../state/session.ts';
import type { SceneSurroundings } from './scene.ts';

/** The style of a chosen basemap that is one of another host, once it has arrived. */
export function useOutsideStyle(
  basemap: BasemapConfig | undefined,
): SceneSurroundings['outsideStyle'] {
  const [outside, setOutside] = useState<SceneSurroundings['outsideStyle']>(null);
  const wanted = basemap?.kind === 'style' ? basemap : undefined;
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    fetchStyle(wanted.url, stop.signal).then(
      (style) => setOutside({ id: wanted.id, style }),
      () => {
        if (!stop.signal.aborted) notifyBasemapFailed();
      },
    );
    return () => stop.abort();
  }, [wanted]);
  return outside;
}

/** Says that a basemap's host does not answer; everything else goes on without it. */
export function notifyBasemapFailed(): void {
  notify({ tone: 'warning', key: 'notice.basemapFailed', values: {}, offersUndo: false });
}

async function fetchStyle(url: string, signal: AbortSignal): Promise<StyleSpecification> {
  const response = await fetch(url, { signal, referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const style: unknown = await response.json();
  if (!isStyle(style)) throw new Error(`${url} is no map style`);
  return style;
}

function isStyle(value: unknown): value is StyleSpecification {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sources' in value &&
    'layers' in value &&
    Array.isArray(value.layers)
  );
}
