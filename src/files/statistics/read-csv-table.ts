import type { Outcome } from '../../domain/outcome.ts';
import type {
  CsvChoices,
  CsvReading,
  DecimalMark,
  StatFile,
  StatRows,
  StatSkip,
} from '../../domain/statistics/stat-table.ts';
import { csvDimensions, type DimensionSource } from './csv-dimensions.ts';
import { csvLayout, isValueName, type CsvLayout } from './csv-layout.ts';
import { decodeCsv } from './decode-csv.ts';
import { mostCells } from './json-stat-cells.ts';
import {
  markEvidence,
  parseAmount,
  type MarkEvidence,
} from '../../domain/statistics/parse-amount.ts';
import { signList } from './sign-list.ts';
import { guessSeparator, splitCsv } from './split-csv.ts';

type Lines = readonly (readonly string[])[];

const mostColumns = 1_000;
const longestNote = 500;

/**
 * The table of a text file, long (a row a value) or wide (a column a year), with lines above it as
 * title and below it as notes. Everything that is guessed is told and can be said otherwise. Refused:
 * `stat-no-table`, `stat-too-many-columns` (values: count, most), `stat-no-value-column`,
 * `stat-too-many` (values: count, most).
 */
export function readCsvTable(
  bytes: Uint8Array,
  choices: CsvChoices = {},
  onProgress: (share: number) => void = () => undefined,
): Outcome<StatFile> {
  const { text, encoding } = decodeCsv(bytes, choices.encoding);
  onProgress(0.1);
  const separator = choices.separator ?? guessSeparator(text);
  const lines = splitCsv(text, separator);
  onProgress(0.5);
  const layout = csvLayout(lines, choices);
  const { width, headerRow, valueColumns } = layout;
  if (width < 2 || lines.length <= headerRow) return { ok: false, reason: 'stat-no-table' };
  if (width > mostColumns) {
    return {
      ok: false,
      reason: 'stat-too-many-columns',
      values: { count: width, most: mostColumns },
    };
  }
  if (valueColumns.length === 0) return { ok: false, reason: 'stat-no-value-column' };
  const { data, ragged, notes } = tableLines(lines.slice(headerRow), width, valueColumns.length);
  const count = data.length * valueColumns.length;
  if (count > mostCells) {
    return { ok: false, reason: 'stat-too-many', values: { count, most: mostCells } };
  }
  const marks = findDecimal(data, layout);
  const decimal = choices.decimal ?? marks.decimal;
  const dimensions = csvDimensions(data, layout);
  onProgress(0.7);
  const rows = readRows(data, layout, dimensions, decimal);
  onProgress(1);
  const csv: CsvReading = {
    encoding,
    separator,
    decimal,
    isDecimalUnsure: choices.decimal === undefined && marks.isUnsure,
    unsureExample: marks.example,
    form: layout.form,
    headerRow,
    columns: layout.columns,
    valueColumns,
  };
  const above = lines.slice(0, Math.max(0, headerRow - 1)).map(wordsOf);
  return {
    ok: true,
    value: {
      tables: [
        {
          format: 'csv',
          title: above[0] ?? nameOfValues(layout),
          source: sourceAmong([...above.slice(1), ...notes]),
          updated: '',
          notes: [...above.slice(1), ...notes],
          dimensions: dimensions.map(({ dimension }) => dimension),
          rows,
          csv,
          skipped: ragged,
        },
      ],
    },
  };
}

/** What the one column of values is called, where that says what they are. */
function nameOfValues({ form, columns, valueColumns }: CsvLayout): string {
  const name = form === 'long' && valueColumns.length === 1 ? columns[valueColumns[0]] : '';
  return isValueName(name) ? '' : name;
}

function wordsOf(line: readonly string[]): string {
  return line.join(' ').trim().slice(0, longestNote);
}

const sourceWord = /^(kilde|kjelde|källa|source)\b\s*:?\s*/i;

/** What a line says after the word for source; empty where none does. */
function sourceAmong(lines: readonly string[]): string {
  return lines.find((line) => sourceWord.test(line))?.replace(sourceWord, '') ?? '';
}

/** Lines as wide as the table; lines of one cell are notes, all others do not fit. */
function tableLines(
  lines: Lines,
  width: number,
  eachLine: number,
): { data: Lines; ragged: readonly StatSkip[]; notes: readonly string[] } {
  const data: (readonly string[])[] = [];
  const notes: string[] = [];
  let count = 0;
  let example = '';
  for (const line of lines) {
    const filled = line.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (line.length === width) data.push(line);
    else if (filled <= 1) notes.push(wordsOf(line));
    else if (filled <= width && line.length > width) data.push(line.slice(0, width));
    else {
      count += 1;
      example ||= line.join(' | ').slice(0, 80);
    }
  }
  return {
    data,
    notes,
    ragged: count === 0 ? [] : [{ why: 'ragged', count: count * eachLine, example }],
  };
}

/** The mark of decimals over all values together. */
function findDecimal(
  data: Lines,
  { valueColumns }: CsvLayout,
): { decimal: DecimalMark; isUnsure: boolean; example: string } {
  const met: Record<Exclude<MarkEvidence, null>, number> = { ',': 0, '.': 0, unsure: 0 };
  let unsure = '';
  for (const line of data) {
    for (const at of valueColumns) {
      const evidence = markEvidence(line[at]);
      if (evidence === null) continue;
      met[evidence] += 1;
      if (evidence === 'unsure') unsure ||= line[at].trim();
    }
  }
  const decimal = met[','] > met['.'] ? ',' : '.';
  const areBoth = met[','] > 0 && met['.'] > 0;
  const isNone = met[','] === 0 && met['.'] === 0;
  if (isNone && met.unsure > 0) {
    // Half of Europe writes 1,234 for one and a quarter: until somebody says, as it is written.
    return { decimal: unsure.includes(',') ? ',' : '.', isUnsure: true, example: unsure };
  }
  return { decimal, isUnsure: areBoth, example: areBoth ? unsure : '' };
}

function readRows(
  data: Lines,
  { valueColumns }: CsvLayout,
  dimensions: readonly DimensionSource[],
  decimal: DecimalMark,
): StatRows {
  const count = data.length * valueColumns.length;
  const at = dimensions.map(() => new Uint32Array(count));
  const values = new Float64Array(count);
  const signAt = new Uint16Array(count);
  const signs = signList();
  let row = 0;
  for (const [lineAt, line] of data.entries()) {
    for (const [place, column] of valueColumns.entries()) {
      for (const [i, { placeOf }] of dimensions.entries()) at[i][row] = placeOf(lineAt, place);
      const { value, sign } = parseAmount(line[column], decimal);
      values[row] = value;
      signAt[row] = signs.placeOf(sign);
      row += 1;
    }
  }
  return { count, at, values, signAt, signs: signs.all() };
}
