import type { Outcome } from '../domain/outcome.ts';
import { checkFileSize } from './check-file-size.ts';
import { parseJson } from './parse-json.ts';

/**
 * The parsed content of a JSON file. Refused: `file-missing`, `file-broken` (not JSON; a host
 * may answer a missing file with a page).
 */
export async function fetchJson(url: string): Promise<Outcome<unknown>> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, reason: 'file-missing' };
    const text = await response.text();
    if (!checkFileSize(text.length).ok) return { ok: false, reason: 'file-broken' };
    const parsed = parseJson(text);
    return parsed.ok ? parsed : { ok: false, reason: 'file-broken' };
  } catch {
    return { ok: false, reason: 'file-missing' };
  }
}
