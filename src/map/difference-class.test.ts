import { expect, test } from 'vitest';
import type { Gain } from '../domain/comparison.ts';
import { countDifferences, differenceClass, differenceFigure } from './difference-class.ts';

function gain(residents: number, of = 1_000): Gain {
  return {
    residents,
    shareOfResidents: of === 0 ? null : residents / of,
    squareMeters: 0,
    shareOfArea: 0,
  };
}

test('gains and losses of one size stand equally far from nothing', () => {
  for (const unit of ['points', 'residents'] as const) {
    for (const residents of [1, 49, 50, 51, 149, 250, 251, 900]) {
      const up = differenceClass(gain(residents), unit);
      expect(differenceClass(gain(-residents), unit)).toBe(-Number(up));
    }
  }
});

test('the scale is fixed: 5 and 15 percentage points, 50 and 250 people', () => {
  const points = [1, 50, 51, 150, 151].map((people) => differenceClass(gain(people), 'points'));
  expect(points).toEqual([1, 1, 2, 2, 3]);
  const people = [1, 50, 51, 250, 251].map((count) => differenceClass(gain(count), 'residents'));
  expect(people).toEqual([1, 1, 2, 2, 3]);
});

test('nothing is nothing, the unknown is not, and where nobody lives there is no class', () => {
  expect(differenceClass(gain(0), 'points')).toBe(0);
  expect(differenceClass(null, 'points')).toBe('unknown');
  expect(differenceClass(gain(0, 0), 'residents')).toBe('empty');
});

test('one of very many who loses is not hidden in nothing', () => {
  const one = gain(-1, 50_000);
  expect(differenceClass(one, 'points')).toBe(-1);
  expect(differenceFigure(one, 'points', 'nb')).toBe('−<0,1');
});

test('the figure carries its sign, and says when nothing is known', () => {
  expect(differenceFigure(gain(123), 'residents', 'en')).toBe('+123');
  expect(differenceFigure(gain(-123), 'points', 'nb')).toBe('−12');
  expect(differenceFigure(gain(0), 'points', 'nb')).toBe('0');
  expect(differenceFigure(null, 'points', 'nb')).toBe('?');
  expect(differenceFigure(gain(0, 0), 'points', 'nb')).toBe('');
});

test('zones are counted by what happens to their people', () => {
  expect(countDifferences([gain(3), gain(-1), gain(-9), gain(0), null, gain(0, 0)])).toEqual({
    gain: 1,
    lose: 2,
    same: 1,
    unknown: 1,
    empty: 1,
  });
});
