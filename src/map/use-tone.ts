import { useSyncExternalStore } from 'react';
import type { Theme } from '../state/session.ts';
import type { Tone } from './look.ts';

const query = '(prefers-color-scheme: dark)';

function listen(onChange: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** The light the map is drawn for; `system` follows the device. */
export function useTone(theme: Theme): Tone {
  const systemIsDark = useSyncExternalStore(listen, () => matchMedia(query).matches);
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}
