import { csvCell } from './csv-cell.ts';

/** A cell of the register as a file holds it; null: nothing is said. */
export type RegisterCell = string | number | null;

export interface RegisterFile {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RegisterCell[])[];
  /** What stands between whole and part of a number where the reader lives. */
  readonly decimal: ',' | '.';
}

/**
 * The register as CSV that the reader's spreadsheet opens as it is: UTF-8 with its mark, records
 * apart by CRLF (RFC 4180), cells by a semicolon where a comma marks decimals, and numbers without
 * gaps. Nothing said is an empty cell, never 0.
 */
export function writeRegisterCsv({ columns, rows, decimal }: RegisterFile): string {
  const separator = decimal === ',' ? ';' : ',';
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => cellOf(cell, separator, decimal)).join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(cell: RegisterCell, separator: ',' | ';', decimal: ',' | '.'): string {
  if (typeof cell === 'number') {
    const written = String(cell).replace('.', decimal);
    return written.includes(separator) ? `"${written}"` : written;
  }
  const written = csvCell(cell);
  const isQuoted = written.startsWith('"');
  return !isQuoted && written.includes(separator) ? `"${written}"` : written;
}
