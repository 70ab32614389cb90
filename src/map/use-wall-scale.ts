import { useSyncExternalStore } from 'react';

function listen(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** How many times the window is as large as the smallest wall, 1024 by 768; at least once. */
export function useWallScale(): number {
  return useSyncExternalStore(listen, () =>
    Math.max(1, Math.min(window.innerWidth / 1024, window.innerHeight / 768)),
  );
}
