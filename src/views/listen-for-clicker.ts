import { isTyping } from './listen-for-keys.ts';
import { runKey } from '../commands/run-key.ts';

/** What a clicker sends, and the one key that leads back to the start. */
const clickerKeys = new Set(['PageDown', 'PageUp', 'Home']);

/**
 * Hears a clicker before the control that happens to have the focus: who stands at the wall does not
 * know which it is. What is typed into, chosen from or asked keeps its keys. Gives the function that
 * stops it.
 */
export function listenForClicker(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!clickerKeys.has(key) || altKey || ctrlKey || metaKey || shiftKey) return;
    if (isTyping(event.target) || document.querySelector('[role=listbox], [role=menu]')) return;
    if (!runKey(event, false)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}
