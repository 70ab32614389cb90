/** What a spreadsheet takes for the start of a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A value as a cell of CSV (RFC 4180): quoted where it must be. Text that a spreadsheet would run as
 * a formula gets an apostrophe before it; numbers, also negative ones, are left as they are.
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
