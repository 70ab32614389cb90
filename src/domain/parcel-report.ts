import type { ContributionId } from './ids.ts';

/** What was done about one line of a parcel beside taking it in as it is; a key `receive.why.…`. */
export type ParcelReason =
  // Repaired.
  | 'text-cut'
  | 'text-cleaned'
  | 'date-repaired'
  | 'subject-gone'
  // Kept, with something to know.
  | 'changed'
  | 'alike'
  | 'hidden-repeated'
  | 'hidden-links'
  | 'withdrawn'
  // Skipped.
  | 'not-readable'
  | 'bad-id'
  | 'bad-token'
  | 'id-twice'
  | 'bad-kind'
  | 'no-text'
  | 'bad-subject'
  | 'outside-place'
  | 'already-here'
  | 'other-token'
  | 'older'
  | 'handled'
  | 'taken-back'
  | 'not-here';

/** What became of one line of a parcel. */
export interface ParcelLine {
  readonly part: 'contribution' | 'withdrawal';
  /** Its place in its list of the parcel, from 0. */
  readonly index: number;
  readonly id: ContributionId | null;
  readonly done: 'kept' | 'repaired' | 'skipped';
  readonly why: readonly ParcelReason[];
  /** How its text begins, so that a reader finds it again; empty: it has none. */
  readonly begins: string;
}

/** Every line that was read is kept, repaired or skipped. */
export interface ParcelReport {
  readonly read: number;
  readonly kept: number;
  readonly repaired: number;
  readonly skipped: number;
  readonly lines: readonly ParcelLine[];
}

/** The sums of lines, with those that there is something to say of. */
export function parcelReport(lines: readonly ParcelLine[]): ParcelReport {
  const count = (done: ParcelLine['done']) => lines.filter((line) => line.done === done).length;
  return {
    read: lines.length,
    kept: count('kept'),
    repaired: count('repaired'),
    skipped: count('skipped'),
    lines: lines.filter(({ why }) => why.length > 0),
  };
}

/**
 * What became of lines in the end: what was read first (`read`), and then taken in (`taken`, by
 * part and id). A line that was skipped at first stays so.
 */
export function joinParcelLines(
  read: readonly ParcelLine[],
  taken: readonly ParcelLine[],
): readonly ParcelLine[] {
  const later = new Map(taken.map((line) => [`${line.part} ${line.id}`, line]));
  return read.map((line) => {
    const then = line.done === 'skipped' ? undefined : later.get(`${line.part} ${line.id}`);
    if (!then) return line;
    const why = [...line.why, ...then.why.filter((reason) => !line.why.includes(reason))];
    const done = then.done === 'kept' ? line.done : then.done;
    return { ...line, done, why };
  });
}
