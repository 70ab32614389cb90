import { decimalMark } from './decimal-mark.ts';
import type { Language } from './language.ts';

/** An amount of money as it was typed, or what is wrong with it. */
export type TypedAmount =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: 'not-a-number' | 'negative' | 'too-large' };

/** More than any programme costs, in any currency: a nought too many. */
const mostAmount = 1e12;

const million =
  /\s*(?:mill|million|millioner|millionar|millions|milj|miljon|miljoner|mnok|mkr)\.?$/iu;

/**
 * An amount as people write it: gaps of any sort between thousands, decimals after a comma or, in
 * English, a full stop (the other mark then parts thousands), millions in words. Two decimals are
 * kept.
 */
export function typedAmount(text: string, language: Language): TypedAmount {
  const trimmed = text.trim();
  const isMillions = million.test(trimmed);
  const bare = trimmed
    .replace(million, '')
    .replaceAll(/[\s'\u2019]/gu, '')
    .replace('\u2212', '-');
  const isNegative = bare.startsWith('-');
  const digits = plainDigits(isNegative ? bare.slice(1) : bare, decimalMark(language));
  if (digits === null) return { ok: false, why: 'not-a-number' };
  const size = Math.round(Number(digits) * (isMillions ? 1e8 : 100)) / 100;
  if (isNegative && size > 0) return { ok: false, why: 'negative' };
  return size > mostAmount ? { ok: false, why: 'too-large' } : { ok: true, value: size };
}

function plainDigits(text: string, decimal: ',' | '.'): string | null {
  const thousand = decimal === ',' ? '.' : ',';
  const isGrouped = new RegExp(`^\\d{1,3}([${thousand}]\\d{3})+([${decimal}]\\d+)?$`, 'u');
  const joined = isGrouped.test(text) ? text.replaceAll(thousand, '') : text;
  // One mark alone is meant for decimals, whichever it is.
  const plain = joined.replace(/[.,]/u, '.');
  return /^\d+(\.\d*)?$|^\.\d+$/u.test(plain) ? plain : null;
}
