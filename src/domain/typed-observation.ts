import type { Observation } from './indicator.ts';
import { parseAmount } from './statistics/parse-amount.ts';
import type { DecimalMark } from './statistics/stat-table.ts';

/** What a person means by what is typed in a table of values. */
export type TypedObservation = Pick<Observation, 'value' | 'upTo' | 'status'>;

const range = /^(.*\d)\s*(?:–|-|\bto\b|\btil\b|\btill\b|\.\.\.)\s*(\d.*)$/;
const largest = 1e15;

/**
 * A value as it is typed or pasted: a number, `600–700` a range, `~12` an estimate, `:` withheld by
 * the source, `.` or `..` none. `clear` for nothing; null for what is none of these: a lone dash is
 * nought to one office and nothing to another.
 */
export function typedObservation(
  text: string,
  decimal: DecimalMark,
): TypedObservation | 'clear' | null {
  const plain = text.trim();
  if (plain === '') return 'clear';
  if (plain === ':') return { value: null, upTo: null, status: 'suppressed' };
  if (/^\.{1,3}$/.test(plain)) return { value: null, upTo: null, status: 'missing' };
  const status = plain.startsWith('~') ? 'estimated' : 'measured';
  const said = plain.replace(/^~\s*/, '');
  const one = amount(said, decimal);
  if (one !== null) return { value: one, upTo: null, status };
  const ends = range.exec(said);
  const [from, to] = ends ? [amount(ends[1], decimal), amount(ends[2], decimal)] : [null, null];
  return from !== null && to !== null && to > from ? { value: from, upTo: to, status } : null;
}

function amount(text: string, decimal: DecimalMark): number | null {
  const other = decimal === ',' ? '.' : ',';
  const asMeant = parseAmount(text, decimal);
  // 12.5 typed where a comma is usual can mean nothing else.
  const read = Number.isNaN(asMeant.value) ? parseAmount(text, other) : asMeant;
  if (Number.isNaN(read.value) || read.sign !== '' || Math.abs(read.value) > largest) return null;
  return read.value;
}
