import { expect, test } from 'vitest';
import { roomForRows } from './use-height.ts';

test('as many rows as have room under the heading, and always one', () => {
  expect(roomForRows(12.5, 2, 2)).toBe(4);
  expect(roomForRows(12.4, 2, 2)).toBe(3);
  expect(roomForRows(0, 2, 2)).toBe(1);
});
