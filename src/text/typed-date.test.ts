import { describe, expect, it } from 'vitest';
import { typedDate } from './typed-date.ts';

describe('a date that is typed', () => {
  it.each([
    ['2026', '2026'],
    ['2026-5', '2026-05'],
    ['2026-05-31', '2026-05-31'],
    ['31.5.2026', '2026-05-31'],
    ['31. 5. 2026', '2026-05-31'],
    ['31/05/2026', '2026-05-31'],
    ['5.2026', '2026-05'],
  ])('is kept as far as it is told: %s', (text, date) => {
    expect(typedDate(text)).toBe(date);
  });

  it.each(['', 'snart', '2026-13', '2026-02-30', '31.2.2026', '26', '1066'])(
    'is none where there is no such day: %s',
    (text) => {
      expect(typedDate(text)).toBeNull();
    },
  );
});
