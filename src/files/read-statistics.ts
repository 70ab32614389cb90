import type { Outcome } from '../domain/outcome.ts';
import type { CsvChoices, StatFile } from '../domain/statistics/stat-table.ts';
import { checkFileSize } from './check-file-size.ts';
import { parseJson } from './parse-json.ts';
import { decodeCsv } from './statistics/decode-csv.ts';
import { readCsvTable } from './statistics/read-csv-table.ts';
import { readJsonStat } from './statistics/read-json-stat.ts';

/**
 * The statistical tables of a file, known by its content and not by its name: JSON-stat, else a
 * table in a text file. Refused: those of `checkFileSize`, `readJsonStat` and `readCsvTable`;
 * `not-json`, `too-deep`; `stat-spreadsheet` for Excel and its like, `stat-web-page`,
 * `stat-not-text`. Never throws on what a file holds.
 */
export function readStatistics(
  bytes: Uint8Array,
  choices: CsvChoices = {},
  onProgress?: (share: number) => void,
): Outcome<StatFile> {
  const size = checkFileSize(bytes.length);
  if (!size.ok) return size;
  const starts = (...wanted: number[]): boolean => wanted.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b) || starts(0xd0, 0xcf, 0x11, 0xe0)) {
    return { ok: false, reason: 'stat-spreadsheet' };
  }
  const start = decodeCsv(bytes.subarray(0, 4_000), choices.encoding).text.replace(/^\uFEFF/, '');
  if (/^\s*<(!doctype|html|\?xml)/i.test(start)) return { ok: false, reason: 'stat-web-page' };
  if (hasControls(start)) return { ok: false, reason: 'stat-not-text' };
  if (!/^\s*[{[]/.test(start)) return readCsvTable(bytes, choices, onProgress);
  const json = parseJson(decodeCsv(bytes, choices.encoding).text);
  onProgress?.(0.6);
  return json.ok ? readJsonStat(json.value) : json;
}

/** What no text holds beside tabs and line breaks. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}
