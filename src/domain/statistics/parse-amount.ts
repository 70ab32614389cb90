import type { DecimalMark } from './stat-table.ts';

/** A number as a table writes it, and what is written beside it. */
export interface Amount {
  /** NaN: it has none. */
  readonly value: number;
  /** A flag beside the number, or all that is written where there is no number. */
  readonly sign: string;
}

/** What tells the mark of decimals in one number; `unsure` where 1,234 may be either. */
export type MarkEvidence = DecimalMark | 'unsure' | null;

const spaces = /[\s\u00A0\u2007\u2009\u202F'’]/g;
const numberAndFlag =
  /^([-−–+]?[\d.,]+(?:[eE][-+]?\d+)?)%?([bcdefimnprsuzCNP*]{0,3}|\([bcdefimnprsuzCNP*]{1,3}\))$/;

/**
 * The number of a cell: spaces (also unbreakable ones), and the mark that is not of decimals, may
 * part the thousands; a minus may be a dash; a flag of letters may follow (`4228 b`).
 */
export function parseAmount(text: string, decimal: DecimalMark): Amount {
  const plain = text.trim();
  if (plain === '') return { value: Number.NaN, sign: '' };
  const parts = splitAmount(plain);
  if (!parts) return { value: Number.NaN, sign: plain };
  const thousands = decimal === ',' ? '.' : ',';
  const { digits, flag } = parts;
  const isGrouped = groupedBy(thousands, decimal).test(digits);
  const isPlain = isGrouped || plainWith(decimal).test(digits);
  if (!isPlain) return { value: Number.NaN, sign: plain };
  const number = (isGrouped ? digits.replaceAll(thousands, '') : digits)
    .replace(decimal, '.')
    .replace(/^[−–]/, '-');
  const value = Number(number);
  return Number.isFinite(value) ? { value, sign: flag } : { value: Number.NaN, sign: plain };
}

/** Whether a cell holds a number, whichever mark its decimals have. */
export function isAmount(text: string): boolean {
  return (['.', ','] as const).some((mark) => !Number.isNaN(parseAmount(text, mark).value));
}

/** Which mark of decimals a cell is evidence of; null where it has no mark, or is no number. */
export function markEvidence(text: string): MarkEvidence {
  const digits = splitAmount(text.trim())?.digits.replace(/^[-−–+]/, '');
  if (digits === undefined) return null;
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const mark = comma >= 0 ? ',' : '.';
  const groups = digits.split(mark);
  if (groups.length > 2) return mark === ',' ? '.' : ',';
  const [whole, rest = ''] = groups;
  // Thousands are parted in threes, after one to three figures that are not a nought.
  return rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'unsure' : mark;
}

function splitAmount(plain: string): { digits: string; flag: string } | null {
  const parts = numberAndFlag.exec(plain.replaceAll(spaces, ''));
  return parts && /\d/.test(parts[1]) ? { digits: parts[1], flag: parts[2] } : null;
}

function groupedBy(thousands: string, decimal: string): RegExp {
  return new RegExp(`^[-−–+]?\\d{1,3}(?:[${thousands}]\\d{3})+(?:[${decimal}]\\d+)?$`);
}

function plainWith(decimal: string): RegExp {
  return new RegExp(`^[-−–+]?(?:\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:[eE][-+]?\\d+)?$`);
}
