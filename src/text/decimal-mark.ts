import { type Language, localeTag } from './language.ts';

/** What stands between whole and part of a number in a language. */
export function decimalMark(language: Language): ',' | '.' {
  const parts = new Intl.NumberFormat(localeTag[language]).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}
