import type { Outcome } from './outcome.ts';

const factors: readonly (readonly [RegExp, number])[] = [
  [/^(mill(ion(er|ar|s)?)?|milj(on(er)?)?|mnok|msek|mkr|m)$/, 1e6],
  [/^(mrd|mdr|milliard(er|ar)?|miljard(er)?|billion|bn)$/, 1e9],
  [/^(tusen|thousand|tkr|tnok|tsek|k)$/, 1e3],
];
const currency = /\b(kr|nok|sek|eur|dkk)\b\.?|€/g;
const mostMoney = 1e15;

/**
 * An amount of money as people write it: `16 400 000`, `16,4 mill. kr`, `16.4m`. A single comma or
 * full stop before three figures parts thousands, unless a word like million follows. null where
 * nothing is written. Refused: `not-an-amount`, also below zero.
 */
export function typedAmount(text: string): Outcome<number | null> {
  const plain = text.toLowerCase().replaceAll(currency, ' ').replaceAll(/\s/g, '');
  if (plain === '' && text.trim() === '') return { ok: true, value: null };
  const parts = /^([\d.,]+)([a-z]*)\.?$/.exec(plain);
  const factor =
    parts && (parts[2] === '' ? 1 : factors.find(([words]) => words.test(parts[2]))?.[1]);
  const value = parts && factor ? figureOf(parts[1], factor === 1) : null;
  if (!factor || value === null || value * factor > mostMoney) {
    return { ok: false, reason: 'not-an-amount' };
  }
  // Hundredths are the smallest there are; a product of decimals may be off by less.
  return { ok: true, value: Math.round(value * factor * 100) / 100 };
}

/** A number as people write it, with a comma or a full stop before its decimals; null: none. */
export function typedFigure(text: string): Outcome<number | null> {
  const plain = text.replaceAll(/[\s%]/g, '').replace('\u2212', '-').replace(',', '.');
  if (plain === '') return { ok: true, value: null };
  const value = /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return Math.abs(value) <= mostMoney ? { ok: true, value } : { ok: false, reason: 'not-a-number' };
}

/** A calendar year from 1900 to 2200; null: none is written. Refused: `not-a-year`. */
export function typedYear(text: string): Outcome<number | null> {
  const plain = text.trim();
  if (plain === '') return { ok: true, value: null };
  const year = /^\d{4}$/.test(plain) ? Number(plain) : 0;
  return year >= 1900 && year <= 2200
    ? { ok: true, value: year }
    : { ok: false, reason: 'not-a-year' };
}

function figureOf(text: string, partsThousands: boolean): number | null {
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(text) && new Set(text.match(/[.,]/g)).size === 1;
  if (grouped && (partsThousands || text.length > 7)) return Number(text.replaceAll(/[.,]/g, ''));
  const mixed = /^(\d{1,3}(?:[.,]\d{3})*)[.,](\d{1,2})$/.exec(text);
  if (mixed) return Number(`${mixed[1].replaceAll(/[.,]/g, '')}.${mixed[2]}`);
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
