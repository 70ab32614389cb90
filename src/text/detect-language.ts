import type { Language } from './language.ts';

const byPrimaryTag: Readonly<Record<string, Language>> = {
  nb: 'nb',
  no: 'nb',
  nn: 'nn',
  sv: 'sv',
  da: 'nb',
  en: 'en',
};

/**
 * The language to begin in: the first of the person's languages that we write, Danish read as
 * bokmål. Somebody with languages and none of ours gets English; nothing known gives bokmål.
 */
export function detectLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = byPrimaryTag[tag.toLowerCase().split('-')[0] ?? ''];
    if (language) return language;
  }
  return preferred.length > 0 ? 'en' : 'nb';
}
