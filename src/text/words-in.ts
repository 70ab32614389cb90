import type { Language } from './language.ts';

/** What a person wrote as it stands; what is there in four languages in the one to show. */
export function wordsIn(
  words: string | Readonly<Record<Language, string>>,
  language: Language,
): string {
  return typeof words === 'string' ? words : words[language];
}
