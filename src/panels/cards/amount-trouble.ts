import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { typedAmount } from '../../text/typed-amount.ts';

/** What is wrong with an amount that was typed, in words; null where nothing is. */
export function amountTrouble(text: string, t: Translate, language: Language): string | null {
  const typed = typedAmount(text, language);
  return typed.ok ? null : t(`register.amount.${typed.why}`);
}
