/** The languages the interface is written in; bokmål is the default. */
export type Language = 'nb' | 'nn' | 'sv' | 'en';

export const languages: readonly Language[] = ['nb', 'nn', 'sv', 'en'];

/**
 * How numbers and dates are written. Some browsers know nynorsk for no other purpose than plural
 * forms; it writes numbers and names months as bokmål does.
 */
export const localeTag: Readonly<Record<Language, string>> = {
  nb: 'nb-NO',
  nn: 'nb-NO',
  sv: 'sv-SE',
  en: 'en-GB',
};

/** Whether a stored or received value names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
