import { describe, expect, it } from 'vitest';
import { areaLeftOfArc } from './arc-area.ts';

describe('areaLeftOfArc', () => {
  it('is half a disc from top to bottom', () => {
    expect(areaLeftOfArc(5, 5, 7, 3, 4, 10)).toBeCloseTo((Math.PI * 9) / 2, 12);
    expect(areaLeftOfArc(5, 5, 7, -3, 4, 10)).toBeCloseTo((-Math.PI * 9) / 2, 12);
  });

  it('counts the ground between the line and the centre', () => {
    expect(areaLeftOfArc(0, 5, 0, -3, 0, 3)).toBeCloseTo(15 - (Math.PI * 9) / 4, 12);
  });

  it('adds up over strips of any thickness', () => {
    const whole = areaLeftOfArc(-20, 1, 2, 300, -290, 280);
    let sum = 0;
    for (let k = 0; k < 5700; k++)
      sum += areaLeftOfArc(-20, 1, 2, 300, -290 + k / 10, -289.9 + k / 10);
    expect(Math.abs(sum - whole)).toBeLessThan(1e-7);
  });

  it('keeps its digits in a strip a nanometre thin', () => {
    const thin = areaLeftOfArc(0, 0, 0, 500, 100, 100 + 1e-9);
    expect(thin / ((100 + 1e-9 - 100) * Math.sqrt(250_000 - 10_000))).toBeCloseTo(1, 9);
  });
});
