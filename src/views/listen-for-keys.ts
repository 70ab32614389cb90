import { runShortcut } from '../commands/shortcuts.ts';

/** Sends key presses through the table of shortcuts. Gives the function that stops it. */
export function listenForKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // A control that used the key, or an input method that is composing, has had it.
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    if (runShortcut(event, isOnMap(event.target))) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** With nothing focused, keys go to the map: it is what a person looks at. */
function isOnMap(target: EventTarget | null): boolean {
  return (
    target === document.body ||
    (target instanceof Element && target.closest('[data-keys="map"]') !== null)
  );
}
