import type { Language, Theme } from '../state/session.ts';
import { loadLanguage } from '../text/translate.ts';

/** Puts the page in the language and the colours the person chose. */
export function dressPage([language, theme]: readonly [Language, Theme]): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  void loadLanguage(language);
}
