import { describe, expect, it } from 'vitest';
import { classLimits, heatClass } from './heat-class.ts';

describe('the colour classes of the matrix', () => {
  it('are none for nothing and for what is not known', () => {
    expect(heatClass('count', 0)).toBe(0);
    expect(heatClass('money', null)).toBe(0);
  });

  it('reach up to their limits', () => {
    expect([1, 2, 3, 4, 6, 7, 10, 11].map((count) => heatClass('count', count))).toEqual([
      1, 2, 2, 3, 3, 4, 4, 5,
    ]);
    expect([0.2, 0.5, 0.99, 1].map((share) => heatClass('done', share))).toEqual([1, 2, 4, 5]);
    expect([1_000_000, 1_000_001].map((money) => heatClass('money', money))).toEqual([1, 2]);
  });

  it('begin where the one before ends', () => {
    const limits = classLimits('money');
    expect(limits.map(({ above }) => above).slice(1)).toEqual(
      limits.map(({ upTo }) => upTo).slice(0, -1),
    );
  });
});
