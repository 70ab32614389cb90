import { noteActivity } from '../commands/lead-wall.ts';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Notes that somebody is at the window. Gives the function that stops it. */
export function listenForActivity(): () => void {
  const listening = new AbortController();
  for (const sign of signs) {
    window.addEventListener(sign, noteActivity, { signal: listening.signal, passive: true });
  }
  return () => listening.abort();
}
