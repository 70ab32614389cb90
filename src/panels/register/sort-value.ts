import type { RegisterRow } from '../../commands/register-rows.ts';
import type { RegisterColumn } from '../../domain/register-columns.ts';
import { measureStatuses } from '../../domain/schema/record-rules.ts';

/** What a line is ordered by in a column; undefined: nothing is said, and it comes last. */
export function sortValue(row: RegisterRow, column: RegisterColumn): string | number | undefined {
  switch (column) {
    case 'status':
      return row.status === null ? undefined : measureStatuses.indexOf(row.status);
    case 'goals':
    case 'proposals':
      return row[column].join(', ') || undefined;
    case 'zones':
      // What serves the whole place comes before what serves a part of it.
      return row.isForAll ? '' : row.zoneNames.join(', ') || undefined;
    case 'period': {
      const { from, to } = row.measure.period;
      return from ?? to ?? undefined;
    }
    case 'money':
    case 'homes':
      return row[column] ?? undefined;
    default:
      return row[column] || undefined;
  }
}

/** Two values of one column, in the reader's order of letters. */
export function compareValues(
  a: string | number,
  b: string | number,
  collator: Intl.Collator,
): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}
