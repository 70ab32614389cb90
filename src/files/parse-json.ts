import type { Outcome } from '../domain/outcome.ts';

/** Deeper than any format we read; what walks a value may then be written plainly. */
export const deepestNesting = 64;

/**
 * The value of a JSON text, with or without a byte order mark.
 * Refused: `empty-file`, `too-deep`, `not-json`.
 */
export function parseJson(text: string): Outcome<unknown> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return { ok: false, reason: 'empty-file' };
  if (isTooDeep(json)) return { ok: false, reason: 'too-deep' };
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i += 1) {
    const character = json[i];
    if (inText) {
      if (character === '\\') i += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepestNesting) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}
