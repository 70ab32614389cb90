import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { type Language, localeTag } from '../../text/language.ts';

/** The themes that are in use, in the reader's order of letters. */
export function themesOf(rows: readonly ContributionRow[], language: Language): readonly string[] {
  const themes = new Set(rows.map(({ contribution }) => contribution.theme));
  themes.delete('');
  return [...themes].toSorted(new Intl.Collator(localeTag[language], { numeric: true }).compare);
}
