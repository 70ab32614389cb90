import { expect, it } from 'vitest';
import { convexHull } from './convex-hull.ts';
import { turnAt } from './turn-at.ts';

it('tells left from right and straight on', () => {
  expect(turnAt([0, 0], [1, 0], [2, 1])).toBe(1);
  expect(turnAt([0, 0], [1, 0], [2, -1])).toBe(-1);
  expect(turnAt([0, 0], [1, 0], [2, 0])).toBe(0);
});

it('is exact where a difference is the last digit of a position, in either direction', () => {
  const [a, b] = [
    [10.1, 63.1],
    [10.4, 63.7],
  ];
  // In the middle of the two as near as numbers come, and one step of the last digit off.
  const step = 2 ** -47;
  const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  for (const offset of [-3, -2, 2, 3]) {
    const place = [middle[0], middle[1] + offset * step];
    expect(turnAt(a, b, place)).toBe(Math.sign(offset));
    expect(turnAt(b, a, place)).toBe(-Math.sign(offset));
    expect(turnAt(a, place, b)).toBe(-Math.sign(offset));
  }
});

it('draws the shortest ring round places, without corners on its sides', () => {
  const places = [
    [0, 0],
    [2, 0],
    [1, 0],
    [2, 2],
    [1, 1],
    [0, 2],
    [0, 1],
    [0, 0],
  ];
  expect(convexHull(places)).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ]);
  expect(convexHull(places.slice(0, 3))).toBeNull();
  expect(convexHull([])).toBeNull();
});
