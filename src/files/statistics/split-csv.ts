import Papa from 'papaparse';
import type { CsvSeparator } from '../../domain/statistics/stat-table.ts';

/** In the order in which they are believed where a file is as even with several of them. */
const separators: readonly CsvSeparator[] = [';', '\t', '|', ','];
const lookedAt = 60;

/** The cells of a text, line by line (RFC 4180: quotes, and line breaks within them). */
export function splitCsv(
  text: string,
  separator: CsvSeparator,
  most?: number,
): readonly (readonly string[])[] {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: separator,
    skipEmptyLines: 'greedy',
    ...(most === undefined ? {} : { preview: most }),
  });
  return parsed.data;
}

/** The separator with which most of the first lines have the same number of cells, two or more. */
export function guessSeparator(text: string): CsvSeparator {
  let best: { readonly separator: CsvSeparator; readonly even: number } = {
    separator: ';',
    even: 0,
  };
  for (const separator of separators) {
    const lines = splitCsv(text, separator, lookedAt);
    const even = evenLines(lines);
    if (even > best.even) best = { separator, even };
  }
  return best.separator;
}

/** The number of cells that most lines have, two or more; 1 where none have. */
export function usualWidth(lines: readonly (readonly string[])[]): number {
  const byWidth = new Map<number, number>();
  for (const { length } of lines) {
    if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  }
  let width = 1;
  for (const [one, lineCount] of byWidth) {
    const most = byWidth.get(width) ?? 0;
    if (lineCount > most || (lineCount === most && one > width)) width = one;
  }
  return width;
}

function evenLines(lines: readonly (readonly string[])[]): number {
  const width = usualWidth(lines);
  return width < 2 ? 0 : lines.filter(({ length }) => length === width).length;
}
