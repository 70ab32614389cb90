import type { StyleSpecification } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { BasemapConfig } from '../state/session.ts';
import type { SceneSurroundings } from './scene.ts';
import { notifyBasemapFailed, patienceMillis } from './watch-outside.ts';

/** The style of a chosen basemap that is one of another host, once it has arrived. */
export function useOutsideStyle(
  basemap: BasemapConfig | undefined,
): SceneSurroundings['outsideStyle'] {
  const [outside, setOutside] = useState<SceneSurroundings['outsideStyle']>(null);
  const wanted = basemap?.kind === 'style' ? basemap : undefined;
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    fetchStyle(
      wanted.url,
      AbortSignal.any([stop.signal, AbortSignal.timeout(patienceMillis)]),
    ).then(
      (style) => setOutside({ id: wanted.id, style }),
      () => {
        if (!stop.signal.aborted) notifyBasemapFailed();
      },
    );
    return () => stop.abort();
  }, [wanted]);
  return outside;
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
