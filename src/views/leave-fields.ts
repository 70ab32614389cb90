/**
 * Has a field that is being written in taken in before the page goes, as if it had been left: a
 * reload in the middle of a sentence keeps the sentence. Gives the function that stops it.
 */
export function leaveFields(): () => void {
  const onGoing = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  window.addEventListener('beforeunload', onGoing);
  window.addEventListener('pagehide', onGoing, { capture: true });
  return () => {
    window.removeEventListener('beforeunload', onGoing);
    window.removeEventListener('pagehide', onGoing, { capture: true });
  };
}
