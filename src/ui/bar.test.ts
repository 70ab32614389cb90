import { describe, expect, it } from 'vitest';
import { barExtent } from './bar.tsx';

describe('the scale of a bar', () => {
  it('is the same for every bar: from 0 to 100 %', () => {
    expect([0, 0.25, 0.61, 1].map(barExtent)).toEqual([0, 25, 61, 100]);
  });

  it('shows a difference of a hundredth of a per cent', () => {
    expect(barExtent(0.6101) - barExtent(0.61)).toBeCloseTo(0.01);
  });

  it('never leaves its track', () => {
    expect([-0.2, 1.0000001, 3].map(barExtent)).toEqual([0, 100, 100]);
  });
});
