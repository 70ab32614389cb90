import { copySelection } from '../commands/copy-selection.ts';
import { deleteSelection } from '../commands/delete-selection.ts';
import { pointedPlace } from '../commands/pointed-place.ts';

/**
 * Hears the browser's own copy, cut and paste, which need no permission: the clipboard is handed
 * over with them. Gives the function that stops it. What is copied or pasted as words elsewhere on
 * the page stays the browser's business.
 */
export function listenForClipboard(): () => void {
  let isShiftHeld = false;
  const onKeyDown = (event: KeyboardEvent) => {
    isShiftHeld = event.shiftKey;
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isAboutWords(event)) return;
    const copied = copySelection();
    if (!copied.ok) return;
    event.clipboardData?.setData('text/plain', copied.value);
    event.preventDefault();
    if (event.type === 'cut') deleteSelection();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isAboutWords(event)) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const at = isShiftHeld ? pointedPlace.at() : null;
    // The readers of foreign coordinates come with the first paste.
    void import('../commands/paste-geojson.ts').then(({ pasteGeojson }) => pasteGeojson(text, at));
  };
  window.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCopy);
  document.addEventListener('paste', onPaste);
  return () => {
    window.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCopy);
    document.removeEventListener('paste', onPaste);
  };
}

function isAboutWords({ target, type }: ClipboardEvent): boolean {
  const isField =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  return isField || (type !== 'paste' && String(getSelection() ?? '') !== '');
}
