import type { Translate } from '../../text/translate.ts';
import { typedAmount } from '../../text/typed-amount.ts';
import type { Language } from '../../text/language.ts';

/** What is wrong with an amount that was typed, in words; null where nothing is. */
export function amountTrouble(text: string, t: Translate, language: Language): string | null {
  const typed = typedAmount(text, language);
  return typed.ok ? null : t(`register.amount.${typed.why}`);
}

/** What is wrong with a year that was typed; an empty one says nothing. */
export function yearTrouble(text: string, t: Translate): string | null {
  return typedYear(text) === undefined ? t('register.badYear') : null;
}

/** A year as it was typed; null where nothing is said, undefined where it is none. */
export function typedYear(text: string): number | null | undefined {
  const bare = text.trim();
  if (bare === '') return null;
  const year = /^\d{4}$/u.test(bare) ? Number(bare) : Number.NaN;
  return year >= 1900 && year <= 2200 ? year : undefined;
}
