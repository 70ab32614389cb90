import type { CsvEncoding } from '../../domain/statistics/stat-table.ts';
import { decodeText } from '../features/decode-text.ts';

const looked = 2_000;

/**
 * The text of a table's bytes: as it is said, else by the byte order mark, by the noughts between
 * the letters of UTF-16, as UTF-8 where it is sound, else as Windows-1252 (which holds Latin-1).
 */
export function decodeCsv(
  bytes: Uint8Array,
  told: CsvEncoding | undefined,
): { readonly text: string; readonly encoding: CsvEncoding } {
  const encoding = told ?? withoutMark(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  const found = decodeText(bytes);
  return { text: found.text, encoding: found.encoding as CsvEncoding };
}

function withoutMark(bytes: Uint8Array): CsvEncoding | null {
  const start = bytes.subarray(0, looked);
  if (start.length < 4 || start[0] >= 0xfe) return null;
  let [even, odd] = [0, 0];
  for (const [at, byte] of start.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = start.length / 4;
  if (odd > many && even < many / 8) return 'utf-16le';
  return even > many && odd < many / 8 ? 'utf-16be' : null;
}
