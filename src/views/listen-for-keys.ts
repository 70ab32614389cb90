type KeyRunner = (press: KeyboardEvent, focusOnMap: boolean) => boolean;

/**
 * Sends key presses through the table of commands. Gives the function that stops it. The table
 * comes after the first screen; a key pressed before that is done when it has come.
 */
export function listenForKeys(): () => void {
  let run: KeyRunner | null = null;
  const coming = import('../commands/run-key.ts').then(({ runKey }) => {
    run = runKey;
    return runKey;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // A control that used the key, or an input method that is composing, has had it.
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    const onMap = isOnMap(event.target);
    if (run === null) void coming.then((runKey) => runKey(event, onMap));
    else if (run(event, onMap)) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** Whether what is pressed goes into a field. */
export function isTyping(target: EventTarget | null): boolean {
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
