import type { Language } from './language.ts';

/** One text in the four languages: the one to show. */
export function localText(text: Readonly<Record<Language, string>>, language: Language): string {
  return text[language];
}
