import { describe, expect, it } from 'vitest';
import { periodLeft } from './period-left.ts';

const five = { from: 2022, to: 2026 };

describe('what is left of a period', () => {
  it.each([
    ['2021-11-15', 'before', 2, 0],
    ['2022-01-01', 'running', 60, 0],
    ['2024-07-01', 'running', 30, 0.5],
    ['2026-11-22', 'running', 2, 0.978],
    ['2026-12-31', 'running', 1, 0.999],
    ['2027-01-01', 'over', null, 1],
  ])('on %s is %s, %s months', (today, state, months, share) => {
    const left = periodLeft(five, today);
    expect(left).toMatchObject({ state, months });
    expect(left.share).toBeCloseTo(share, 2);
  });

  it('is not told without an end', () => {
    expect(periodLeft({ from: 2012, to: null }, '2024-01-01')).toEqual({
      state: 'running',
      months: null,
      share: null,
    });
    expect(periodLeft({ from: null, to: null }, '2024-01-01').state).toBe('unknown');
    expect(periodLeft({ from: null, to: 2024 }, '2024-12-01')).toEqual({
      state: 'running',
      months: 1,
      share: null,
    });
  });
});
