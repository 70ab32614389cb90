import { type Language, localeTag } from './language.ts';

/** A day of every year: "1. oktober". The month is 1–12. */
export function formatDay(month: number, day: number, language: Language): string {
  // A leap year, so that the 29th of February is not the 1st of March.
  const instant = new Date(Date.UTC(2024, month - 1, day));
  return new Intl.DateTimeFormat(localeTag[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(instant);
}

/** A date (`2022-12-13`, `2022-12`, `2022`) as it is typed into a field: "13.12.2022". */
export function dateAsTyped(date: string | null, language: Language): string {
  if (date === null) return '';
  if (language === 'sv') return date;
  return date
    .split('-')
    .toReversed()
    .map((part) => (part.length === 2 ? String(Number(part)) : part))
    .join(language === 'en' ? '/' : '.');
}

/** A month by its name; 1–12. */
export function formatMonth(month: number, language: Language): string {
  return new Intl.DateTimeFormat(localeTag[language], { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1, 1)),
  );
}
