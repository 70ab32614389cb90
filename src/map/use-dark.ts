import { useSyncExternalStore } from 'react';
import type { Theme } from '../state/session.ts';

const query = '(prefers-color-scheme: dark)';

function listen(onChange: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether the theme is a dark one; `system` follows the device. */
export function useDark(theme: Theme): boolean {
  const systemIsDark = useSyncExternalStore(listen, () => matchMedia(query).matches);
  return theme === 'system' ? systemIsDark : theme === 'dark';
}
