import type { Outcome } from '../domain/outcome.ts';
import { copySelection } from './copy-selection.ts';

/** Copies what is selected to the system's clipboard, by a button or the list of commands. */
export function copyToClipboard(): Outcome<string> {
  const copied = copySelection();
  // Where the browser refuses, what was copied can still be pasted on this page.
  if (copied.ok) void navigator.clipboard?.writeText(copied.value).catch(() => undefined);
  return copied;
}
