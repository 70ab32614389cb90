import { askPresenter, noteWallTouch } from '../commands/follow-wall.ts';
import type { WallRequest } from '../domain/wall-frame.ts';

/** The pointer is in the way of what it lies on. */
const cursorMilliseconds = 3_000;

/** Keys of clickers, and of who stands at the wall's machine. */
const requests: Readonly<Record<string, WallRequest>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'start',
  b: 'black',
  B: 'black',
  '.': 'black',
};

/**
 * What is done at the wall's own machine: a clicker, full screen, a hand on the screen. Gives the
 * function that stops it.
 */
export function listenAtWall(): () => void {
  const root = document.documentElement;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const listening = new AbortController();
  const { signal } = listening;

  const showCursor = () => {
    delete root.dataset.cursor;
    clearTimeout(resting);
    resting = setTimeout(() => {
      root.dataset.cursor = 'none';
    }, cursorMilliseconds);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    noteWallTouch();
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.key === 'f' || event.key === 'F') void fillScreen();
    else if (Object.hasOwn(requests, event.key)) askPresenter(requests[event.key]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // Before the map hears of it: its arrows would move it away from what the presenter shows.
  window.addEventListener('keydown', onKeyDown, { signal, capture: true });
  window.addEventListener('pointerdown', noteWallTouch, { signal, capture: true });
  window.addEventListener('pointermove', showCursor, { signal, passive: true });
  window.addEventListener('dblclick', () => void fillScreen(), { signal });
  showCursor();
  return () => {
    clearTimeout(resting);
    delete root.dataset.cursor;
    listening.abort();
  };
}

async function fillScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A browser that refuses leaves the window as it is.
  }
}
