import type { Translate } from '../../text/translate.ts';
import { typedYear } from '../../text/typed-year.ts';

/** What is wrong with a year that was typed, in words; null where nothing is. */
export function yearTrouble(text: string, t: Translate): string | null {
  return typedYear(text) === undefined ? t('register.badYear') : null;
}
