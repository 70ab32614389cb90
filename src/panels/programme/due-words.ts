import type { NextDue } from '../../domain/next-due.ts';
import type { ReportingDue } from '../../domain/reporting-rule.ts';
import { formatDate } from '../../text/format.ts';
import { formatDay } from '../../text/format-day.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { wordsIn } from '../../text/words-in.ts';
import { yearsText } from './years-text.ts';

/** When a rule is due, as the rule says it: "Hvert år innen 1. oktober, 2008–2010". */
export function dueWords(due: ReportingDue, t: Translate, language: Language): string {
  switch (due.every) {
    case 'year': {
      const day = formatDay(due.month, due.day, language);
      const years = yearsText(due, t);
      return years === ''
        ? t('programme.due.yearly', { day })
        : t('programme.due.yearlyIn', { day, years });
    }
    case 'once':
      return t('programme.due.once', { date: formatDate(due.on, language) });
    case 'open':
      return wordsIn(due.when, language) || t('programme.due.noDate');
  }
}

/** Where a rule stands today, in a few words. */
export function standingWords({ state, daysLeft, on }: NextDue, t: Translate): string {
  if (state === 'open') return t('programme.due.state.open');
  if (state === 'passed') return t('programme.due.state.passed');
  if (state === 'ended') {
    return t('programme.due.state.ended', { year: on?.slice(0, 4) ?? '' });
  }
  if (daysLeft === 0) return t('programme.due.today');
  return t('programme.due.inDays', { count: daysLeft ?? 0 });
}
