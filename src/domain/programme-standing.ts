import type { Programme } from './programme.ts';

/**
 * Where a programme stands in a calendar year. `extendable`: its years are over, and it may have
 * been extended; `open`: it has begun, and no end is stated; `unknown`: no year is.
 */
export type ProgrammeStanding =
  | 'to-come'
  | 'under-way'
  | 'extendable'
  | 'ended'
  | 'open'
  | 'unknown';

/** Where a programme stands in `year` by its own period; both its years belong to it. */
export function programmeStanding(
  { from, to, mayBeExtended, extendedTo }: Programme['period'],
  year: number,
): ProgrammeStanding {
  const last = extendedTo ?? to;
  if (from !== null && year < from) return 'to-come';
  if (last !== null && year > last) {
    return mayBeExtended && extendedTo === null ? 'extendable' : 'ended';
  }
  if (last === null) return from === null ? 'unknown' : 'open';
  return 'under-way';
}
