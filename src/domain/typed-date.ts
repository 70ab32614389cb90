import type { Outcome } from './outcome.ts';
import { dateRule } from './schema/date-rule.ts';

/**
 * A date as people write it: `13.12.2022`, `13/12/2022` (the day first), `12.2022`, `2022`, or with
 * the year first. Gives `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where nothing is written. Refused:
 * `not-a-date`, also for a day that there is not.
 */
export function typedDate(text: string): Outcome<string | null> {
  const plain = text.trim();
  if (plain === '') return { ok: true, value: null };
  const parts = /^(?:(\d{1,2})[./-])?(?:(\d{1,2})[./-])?(\d{4})$/.exec(plain);
  const turned = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(plain);
  const [year, month, day] = turned
    ? turned.slice(1)
    : parts
      ? [parts[3], parts[2] ?? parts[1], parts[2] ? parts[1] : undefined]
      : [];
  const value = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return dateRule(value) === null ? { ok: true, value } : { ok: false, reason: 'not-a-date' };
}
