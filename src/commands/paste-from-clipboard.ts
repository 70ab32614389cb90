import type { Outcome } from '../domain/outcome.ts';
import { copiedHere } from './copied-here.ts';
import { notify } from './notify.ts';
import { pasteGeojson } from './paste-geojson.ts';

/**
 * Pastes what the system's clipboard holds, by a button or the list of commands. Where the browser
 * does not let a page read it, what was copied on this page is pasted.
 */
export async function pasteFromClipboard(): Promise<Outcome> {
  const text = (await clipboardText()) ?? copiedHere.text();
  if (text !== null) return pasteGeojson(text);
  notify({ tone: 'info', key: 'refused.clipboard-closed', values: {}, offersUndo: false });
  return { ok: false, reason: 'clipboard-closed' };
}

async function clipboardText(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
