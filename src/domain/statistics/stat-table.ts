/** One value of a dimension: a municipality, a year, a measure. */
export interface StatCategory {
  readonly code: string;
  /** As it is shown; the code where the file has nothing better. */
  readonly label: string;
  /** Of a measure, as the file tells it; empty: not told. */
  readonly unit: string;
  /** Of a measure, as the file tells it; null: not told. */
  readonly decimals: number | null;
}

/** What the categories of a dimension are: places, periods, things measured, or none of these. */
export type StatRole = 'zone' | 'time' | 'measure' | null;

/** A direction in which a table's values differ. */
export interface StatDimension {
  readonly id: string;
  readonly label: string;
  /** As the file says, or as its content suggests. */
  readonly role: StatRole;
  readonly categories: readonly StatCategory[];
}

/** How a text file was taken, shown and to be changed. */
export interface CsvReading {
  readonly encoding: CsvEncoding;
  readonly separator: CsvSeparator;
  readonly decimal: DecimalMark;
  /** A value such as 1,234 may be either: nothing in the file tells which mark stands for what. */
  readonly isDecimalUnsure: boolean;
  /** A number of the file that shows the doubt, as written; empty where there is none. */
  readonly unsureExample: string;
  /** `wide`: a column a year. */
  readonly form: 'long' | 'wide';
  /** The row with the columns' names, from 1; lines above it are title and notes. */
  readonly headerRow: number;
  /** The columns' names, in order. */
  readonly columns: readonly string[];
  /** Which of them hold values, by place. */
  readonly valueColumns: readonly number[];
}

export type CsvEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
export type CsvSeparator = ';' | ',' | '\t' | '|';
export type DecimalMark = ',' | '.';

/** What a person says about a text file in place of what was found; absent: as found. */
export type CsvChoices = Partial<
  Pick<CsvReading, 'encoding' | 'separator' | 'decimal' | 'form' | 'headerRow' | 'valueColumns'>
>;

/**
 * A statistical table as it was read. A row is one cell of the source: where it stands in each
 * dimension, its number (NaN: it has none) and what is written in the number's place or beside it.
 */
export interface StatTable {
  readonly format: 'csv' | 'json-stat';
  readonly title: string;
  readonly source: string;
  /** When the source changed it last, as the file writes it. */
  readonly updated: string;
  readonly notes: readonly string[];
  readonly dimensions: readonly StatDimension[];
  readonly rows: StatRows;
  /** null: not a text file. */
  readonly csv: CsvReading | null;
  /** Rows that could not be read at all, with why; part of what was read. */
  readonly skipped: readonly StatSkip[];
}

export interface StatRows {
  readonly count: number;
  /** For each dimension the place of every row's category. */
  readonly at: readonly Uint32Array[];
  readonly values: Float64Array;
  /** Place in `signs` of what is written at a row, plus one; 0: nothing but the number. */
  readonly signAt: Uint16Array;
  /** Different signs as they are written, e.g. `:` or `e`. */
  readonly signs: readonly string[];
}

/** Why a row of a file is no cell of the table. */
export interface StatSkip {
  readonly why: 'no-period' | 'no-number' | 'ragged';
  readonly count: number;
  /** One of them, as written. */
  readonly example: string;
}

/** Tables of one file; one that holds several lets a person choose. */
export interface StatFile {
  readonly tables: readonly StatTable[];
}
