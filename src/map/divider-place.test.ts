import { expect, test } from 'vitest';
import { dividerPlace } from './divider-place.ts';

test('the line stands where it was put', () => {
  expect([0, 0.5, 1].map((place) => dividerPlace(place, 'b', false))).toEqual([0, 0.5, 1]);
});

test('the line keeps clear of the crosshair on the side that is drawn in', () => {
  expect(dividerPlace(0.8, 'b', true)).toBeLessThan(0.5);
  expect(dividerPlace(0.2, 'b', true)).toBe(0.2);
  expect(dividerPlace(0.2, 'a', true)).toBeGreaterThan(0.5);
});
