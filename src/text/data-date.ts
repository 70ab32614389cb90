import { formatDate } from './format.ts';
import type { Language } from './language.ts';
import type { Translate } from './translate.ts';

/** The date of data as a source states it: a date, a span of two, or one with an open end. */
export function dataDate(date: string | null, t: Translate, language: Language): string {
  if (date === null) return t('date.unknown');
  const [from = '', to] = date.split('/');
  if (to === undefined) return formatDate(from, language);
  if (from === '..') return t('date.upTo', { date: formatDate(to, language) });
  if (to === '..') return t('date.from', { date: formatDate(from, language) });
  return t('date.span', { from: formatDate(from, language), to: formatDate(to, language) });
}
