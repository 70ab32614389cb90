import { csvCell } from './csv-cell.ts';
import { evidenceColumns, evidenceRecords, type EvidenceFile } from './evidence-records.ts';

/**
 * A trail as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read the letters right): a
 * header, one record a home, and after them what the file is about, each line a record whose first
 * cell starts with `# ` and whose others are empty.
 */
export function writeEvidenceCsv(file: EvidenceFile): string {
  const records = evidenceRecords(file).map((record) =>
    evidenceColumns.map((column) => record[column]),
  );
  const comments = file.about.map(({ label, value }) => [
    `# ${label}: ${value.replaceAll(/\s+/g, ' ')}`,
    ...evidenceColumns.slice(1).map(() => null),
  ]);
  const lines = [[...evidenceColumns], ...records, ...comments].map((cells) =>
    cells.map(csvCell).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
