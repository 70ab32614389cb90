import { expect, it } from 'vitest';
import { dateAsTyped, formatDay } from './format-day.ts';

it('writes a day of every year', () => {
  expect(formatDay(10, 1, 'nb')).toBe('1. oktober');
  expect(formatDay(12, 31, 'sv')).toBe('31 december');
  expect(formatDay(2, 29, 'en')).toBe('29 February');
});

it('writes a date as it is typed', () => {
  expect(dateAsTyped('2022-12-03', 'nb')).toBe('3.12.2022');
  expect(dateAsTyped('2022-12', 'nn')).toBe('12.2022');
  expect(dateAsTyped('2022-12-03', 'en')).toBe('3/12/2022');
  expect(dateAsTyped('2022-12-03', 'sv')).toBe('2022-12-03');
  expect(dateAsTyped(null, 'nb')).toBe('');
});
