import { expect, it } from 'vitest';
import { clockWords } from './clock-words.ts';

it('tells a time in minutes and seconds, with hours where there are some', () => {
  expect(clockWords(425_000)).toBe('7:05');
  expect(clockWords(3_725_000)).toBe('1:02:05');
  expect(clockWords(0)).toBe('0:00');
});

it('keeps a second until it is over, and tells what is over time without a sign', () => {
  expect(clockWords(424_001)).toBe('7:05');
  expect(clockWords(-61_000)).toBe('1:01');
});
