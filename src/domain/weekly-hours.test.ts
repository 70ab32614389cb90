import { describe, expect, it } from 'vitest';
import { weeklyHours } from './weekly-hours.ts';

/** A week in words: the hours of each day that has any. */
function inWords(written: string): string | null {
  const week = weeklyHours(written);
  if (!week) return null;
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  return week
    .flatMap((spans, day) =>
      spans.length === 0
        ? []
        : [`${names[day]} ${spans.map(({ from, to }) => `${from / 60}-${to / 60}`).join(' ')}`],
    )
    .join('; ');
}

const all = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

describe('opening hours', () => {
  it.each([
    ['24/7', all.map((day) => `${day} 0-24`).join('; ')],
    ['Mo-Sa 06:00-22:00', 'Mo 6-22; Tu 6-22; We 6-22; Th 6-22; Fr 6-22; Sa 6-22'],
    ['Mo-We 08:00-12:00,13:00-16:00', 'Mo 8-12 13-16; Tu 8-12 13-16; We 8-12 13-16'],
    ['Mo,We 08:00-12:00', 'Mo 8-12; We 8-12'],
    ['Mo, We 08:00-12:00, Fr 14:00-18:00', 'Mo 8-12; We 8-12; Fr 14-18'],
    ['We 08:00-12:00, We 14:00-18:00', 'We 8-12 14-18'],
    ['Tu-Th 08:00-18:00; We off', 'Tu 8-18; Th 8-18'],
    ['Tu-Th 08:00-18:00; We closed; PH off', 'Tu 8-18; Th 8-18'],
    ['Mo 10:00-15:30; Mo 12:00-13:00', 'Mo 12-13'],
    ['Fr-Mo 10:00-11:00', 'Mo 10-11; Fr 10-11; Sa 10-11; Su 10-11'],
    ['Fr 22:00-02:00', 'Fr 22-26'],
    ['Sa,PH 10:00-14:00;', 'Sa 10-14'],
    ['  Su   9:00 – 10:00 ', 'Su 9-10'],
    ['Su', 'Su 0-24'],
    ['off', ''],
  ])('%s', (written, week) => {
    expect(inWords(written)).toBe(week);
  });

  it.each([
    '',
    'sunrise-sunset',
    'Apr-Oct Mo-Fr 08:00-16:00',
    'Mo-Fr 17:00+',
    'Mo-Fr 08:00-25:61',
    'Mo[1] 10:00-12:00',
    'week 1-20 Mo 10:00-12:00',
    '"by appointment"',
    'Mo-Fr 08:00-16:00 || Sa off',
    'Xx 08:00-16:00',
    'Mo 08:00-08:00',
    'Mo-Fr 08:00-16:00,, Sa',
    'åpent',
  ])('are not known where they say more than days and times: %s', (written) => {
    expect(weeklyHours(written)).toBeNull();
  });
});
