import { isTimeName, isZoneName } from '../../domain/statistics/guess-role.ts';
import { foldText } from '../../domain/statistics/fold-text.ts';
import { periodWithin, statPeriod } from '../../domain/statistics/stat-period.ts';
import type { CsvChoices } from '../../domain/statistics/stat-table.ts';
import { isAmount } from '../../domain/statistics/parse-amount.ts';
import { usualWidth } from './split-csv.ts';

type Lines = readonly (readonly string[])[];

/** Where the table lies in the lines of a file. */
export interface CsvLayout {
  readonly form: 'long' | 'wide';
  /** From 1; 0: no line has the columns' names. */
  readonly headerRow: number;
  readonly columns: readonly string[];
  readonly valueColumns: readonly number[];
  readonly width: number;
}

const lookedForHeader = 40;
const lookedAt = 2_000;
const valueNames =
  /^(verdi|value|varde|vaerdi|obs_?value|antall|antal|tal|number|count|prosent|procent|andel|share|observation)/;
/** What stands where there is no number: dots, dashes, a single letter. */
const signOnly = /^([^\p{L}\d]{1,3}|\p{L}|n\/?a)$/iu;
const codeNames = /(kode|kod|code|nummer|number|\bnr|\bid)$|^(sams|kommunenr|kommunnr|id|nr)/;

/** Whether a column's name says no more than that it holds values: Verdi, Value, Antall. */
export function isValueName(name: string): boolean {
  return valueNames.test(foldText(name));
}

/** Finds the table: its names' row, whether years are columns or rows, and which columns hold values. */
export function csvLayout(lines: Lines, choices: CsvChoices): CsvLayout {
  const width = usualWidth(lines);
  const headerRow = choices.headerRow ?? findHeader(lines, width);
  const names = headerRow === 0 ? [] : (lines[headerRow - 1] ?? []);
  const columns = Array.from({ length: width }, (_, at) => names[at]?.trim() || String(at + 1));
  const data = lines
    .slice(headerRow, headerRow + lookedAt)
    .filter(({ length }) => length === width);
  const yearColumns = yearsAmong(columns, data);
  const form = choices.form ?? (isWide(columns, yearColumns, data) ? 'wide' : 'long');
  const found = form === 'wide' ? yearColumns : valuesAmong(columns, data);
  const valueColumns = (choices.valueColumns ?? found).filter((at) => at >= 0 && at < width);
  return { form, headerRow, columns, valueColumns, width };
}

/** The first line as wide as the table, unless it is a row of values itself. */
function findHeader(lines: Lines, width: number): number {
  const at = lines.slice(0, lookedForHeader).findIndex(({ length }) => length === width);
  if (at < 0) return 0;
  const hasNumbers = lines[at].some((cell) => isAmount(cell) && statPeriod(cell) === null);
  return hasNumbers ? 0 : at + 1;
}

function yearsAmong(columns: readonly string[], data: Lines): number[] {
  return columns.flatMap((name, at) =>
    periodWithin(name) !== null && looksLikeValues(data, at) ? [at] : [],
  );
}

/** Several columns named by years; or one, where no column holds the years. */
function isWide(columns: readonly string[], years: readonly number[], data: Lines): boolean {
  if (years.length > 1) return true;
  return years.length === 1 && !columns.some((name, at) => isTimeColumn(name, data, at));
}

function isTimeColumn(name: string, data: Lines, at: number): boolean {
  const filled = data.map((line) => line[at].trim()).filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every((cell) => statPeriod(cell) !== null)) return false;
  return isTimeName(name) || (!isZoneName(name) && !codeNames.test(foldText(name)));
}

/** Columns of numbers that are neither years nor codes; one that is named as values goes first. */
function valuesAmong(columns: readonly string[], data: Lines): number[] {
  const numeric = columns.flatMap((name, at) => (looksLikeValues(data, at) ? [{ name, at }] : []));
  const named = numeric.filter(({ name }) => valueNames.test(foldText(name)));
  const free = numeric.filter(
    ({ name, at }) =>
      !isTimeColumn(name, data, at) && !isZoneName(name) && !codeNames.test(foldText(name)),
  );
  const chosen = named.length > 0 ? named : free;
  return chosen.map(({ at }) => at);
}

function looksLikeValues(data: Lines, at: number): boolean {
  let [others, filled] = [0, 0];
  for (const line of data) {
    const cell = line[at].trim();
    if (cell === '') continue;
    filled += 1;
    if (!isAmount(cell) && !signOnly.test(cell)) others += 1;
  }
  if (filled === 0) return data.length === 0;
  return others <= filled / 4;
}
