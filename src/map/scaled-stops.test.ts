import { expect, test } from 'vitest';
import { scaledStops } from './scaled-stops.ts';

test('a number is so many times as large', () => {
  expect(scaledStops(1.5, 2)).toBe(3);
});

test('of an expression over the zoom the sizes grow, and not the zoom', () => {
  expect(scaledStops(['interpolate', ['linear'], ['zoom'], 10, 1, 14, 3], 2)).toEqual([
    'interpolate',
    ['linear'],
    ['zoom'],
    10,
    2,
    14,
    6,
  ]);
  expect(scaledStops(['step', ['zoom'], 1, 12, 4], 3)).toEqual(['step', ['zoom'], 3, 12, 12]);
});

test('an expression over what is drawn is multiplied, also inside one over the zoom', () => {
  const bySort = ['match', ['get', 'sort'], 'main', 3, 1];
  expect(scaledStops(bySort, 2)).toEqual(['*', 2, bySort]);
  expect(scaledStops(['interpolate', ['linear'], ['zoom'], 10, bySort], 2)).toEqual([
    'interpolate',
    ['linear'],
    ['zoom'],
    10,
    ['*', 2, bySort],
  ]);
});
