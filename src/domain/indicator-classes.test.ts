import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classBounds,
  classCount,
  classOfValue,
  indicatorClasses,
  roundTo,
} from './indicator-classes.ts';

describe('the classes of an indicator', () => {
  it('have round limits, equally far apart', () => {
    const shares = [41.2, 44.8, 47.3, 52.1, 55.9, 58.4, 60.2, 63.7];
    expect(indicatorClasses(shares, 1).limits).toEqual([45, 50, 55, 60]);
  });

  it('are fewer where there are few different values', () => {
    const classes = indicatorClasses([3, 3, 5, 5, 9], 0);
    expect(classes.kind).toBe('values');
    expect([0, 1, 2].map((at) => classBounds(classes, at))).toEqual([
      [3, 3],
      [5, 5],
      [9, 9],
    ]);
    expect(classCount(indicatorClasses([7, 7, 7], 0))).toBe(1);
    expect(indicatorClasses([], 0).limits).toEqual([]);
  });

  it('hold about as many values each where equal steps would put nearly all in one', () => {
    const homes = [...Array.from({ length: 40 }, (_, at) => at), 5_000];
    const classes = indicatorClasses(homes, 0);
    const counts = [0, 0, 0, 0, 0];
    for (const value of homes) counts[classOfValue(classes, value)] += 1;
    expect(Math.max(...counts)).toBeLessThanOrEqual(14);
    expect(classes.limits.every((limit) => limit < 50)).toBe(true);
  });

  it('lie on either side of nothing where values do', () => {
    const classes = indicatorClasses([-12, -4, 0, 3, 9, 15], 0);
    expect(classes.kind).toBe('sides');
    expect([-12, -1, 0, 1, 15].map((value) => classOfValue(classes, value))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  it('do not lie round zero where all values are on one side of it', () => {
    expect(indicatorClasses([0, 3, 9, 15, 18, 22], 0).kind).toBe('steps');
  });

  it('take a value as it is written, so that words and colour agree', () => {
    const classes = { kind: 'steps', limits: [45, 50], least: 40, most: 60, decimals: 1 } as const;
    expect(classOfValue(classes, 49.96)).toBe(2);
    expect(classOfValue(classes, 49.94)).toBe(1);
    expect([0, 1, 2].map((at) => classBounds(classes, at))).toEqual([
      [40, 44.9],
      [45, 49.9],
      [50, 60],
    ]);
  });

  it('are at most five, rising, and keep the order of values', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 3 }), (all, decimals) => {
        const classes = indicatorClasses(all, decimals);
        const count = classCount(classes);
        expect(count).toBeLessThanOrEqual(5);
        if (classes.kind !== 'sides') {
          const { limits } = classes;
          expect(limits).toEqual([...new Set(limits)].toSorted((a, b) => a - b));
          expect(limits.map((limit) => roundTo(limit, decimals))).toEqual(limits);
        }
        const rising = all.toSorted((a, b) => a - b).map((value) => classOfValue(classes, value));
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        expect(rising.every((at) => at >= 0 && at < count)).toBe(true);
        for (const value of all) {
          const written = roundTo(value, decimals);
          const [from, to] = classBounds(classes, classOfValue(classes, value));
          expect(from).toBeLessThanOrEqual(written);
          expect(to).toBeGreaterThanOrEqual(written);
        }
      }),
      { seed: 11 },
    );
  });
});
