import { strToU8, zipSync } from 'fflate';
import type { ReportCell, ReportDocument, ReportTable } from '../domain/report-document.ts';
import { csvCell } from './csv-cell.ts';

/** How a language's spreadsheets read a table, and what sources are called. */
export interface TableSigns {
  readonly cell: string;
  readonly decimal: string;
  readonly source: string;
}

/** Every table of a report as CSV, together in one ZIP file. */
export function writeReportTables(report: ReportDocument, signs: TableSigns): Blob {
  const files = reportTables(report).map(
    (table, at) =>
      [
        `${String(at + 1).padStart(2, '0')}-${table.id}.csv`,
        strToU8(reportCsv(table, signs)),
      ] as const,
  );
  const zip = zipSync(Object.fromEntries(files));
  return new Blob([new Uint8Array(zip)], { type: 'application/zip' });
}

/** The tables of a report, in its order. */
export function reportTables({ sections }: ReportDocument): readonly ReportTable[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
}

/**
 * A table as CSV (UTF-8 with its mark): numbers in full with the language's decimal sign, without
 * unit or thousands; what is not told is empty. Where rows cite sources a last column holds their
 * numbers. Notes are lines that begin with `# `.
 */
export function reportCsv(
  { columns, rows, notes = [], caption }: ReportTable,
  signs: TableSigns,
): string {
  const cites = rows.some(({ cells }) => cells.some(({ sources }) => sources?.length));
  const line = (cells: readonly string[]): string => cells.join(signs.cell);
  const head = [...columns.map(({ label }) => label), ...(cites ? [signs.source] : [])];
  const body = rows.map(({ cells }) => {
    const cited = [...new Set(cells.flatMap(({ sources }) => sources ?? []))];
    return line([
      ...cells.map((cell) => valueOf(cell, signs)),
      ...(cites ? [quoted(cited.join(' '), signs)] : []),
    ]);
  });
  const said = [caption, ...notes].map((note) => quoted(`# ${note}`, signs));
  return `\uFEFF${[line(head.map((words) => quoted(words, signs))), ...body, ...said].join('\r\n')}\r\n`;
}

function valueOf({ text, value }: ReportCell, signs: TableSigns): string {
  if (value === undefined) return quoted(text, signs);
  if (value === null) return '';
  // More digits than a millionth are noise of the computation.
  return String(Number(value.toFixed(6)) + 0).replace('.', signs.decimal);
}

function quoted(words: string, { cell }: TableSigns): string {
  const safe = csvCell(words.replaceAll('\u00A0', ' '));
  return safe.includes(cell) && !safe.startsWith('"') ? `"${safe}"` : safe;
}
