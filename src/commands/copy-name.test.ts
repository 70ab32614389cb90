import { expect, test } from 'vitest';
import { copyName } from './copy-name.ts';

test('a copy of a copy takes the next number of the first', () => {
  expect(copyName('A', ['A', 'B'])).toBe('A 2');
  expect(copyName('A 2', ['A', 'A 2', 'B'])).toBe('A 3');
});

test('a number that belongs to the name stays in it', () => {
  expect(copyName('Plan 2030', ['Plan', 'Plan 2030'])).toBe('Plan 2030 2');
  expect(copyName('Bydel 5', ['Bydel 5'])).toBe('Bydel 5 2');
});
