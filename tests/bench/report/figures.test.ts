import { describe, expect, it } from 'vitest';
import { digits, fittedExponent, millis, perCent, quantile, times } from './figures.ts';

describe('the exponent of growth', () => {
  it('is that of the power it was made from', () => {
    const sizes = [100, 400, 1600];
    for (const power of [0, 0.5, 1, 1.37, 2]) {
      const costs = sizes.map((size) => 0.003 * size ** power);
      expect(fittedExponent(sizes, costs)).toBeCloseTo(power, 10);
    }
  });

  it('lies between, where cost does not follow one power', () => {
    const exponent = fittedExponent([1, 10, 100], [1, 10, 1000]);
    expect(exponent).toBeGreaterThan(1);
    expect(exponent).toBeLessThan(2);
  });

  it('needs as many costs as sizes', () => {
    expect(() => fittedExponent([1, 2], [1])).toThrow('2 sizes and 1 costs');
  });
});

describe('figures in words', () => {
  it('keep three digits and no exponent', () => {
    expect(digits(0.0000123456)).toBe('0.0000123');
    expect(digits(123_456)).toBe('123,000');
    expect(millis(3.14159)).toBe('3.14 ms');
    expect(millis(61_234)).toBe('61.2 s');
  });

  it('say how many times, and what is from a sample', () => {
    expect(times(2.345)).toBe('2.3×');
    expect(times(12_345.6, true)).toBe('12,346×*');
  });

  it('say a difference as per cent, and rounding as rounding', () => {
    expect(perCent(0.00157)).toBe('0.157 %');
    expect(perCent(3.2e-14)).toBe('3e-12 %');
    expect(perCent(0)).toBe('0 %');
  });

  it('find what most values stay below', () => {
    const values = Array.from({ length: 100 }, (_, at) => 99 - at);
    expect(quantile(values, 0.95)).toBe(95);
    expect(quantile(values, 1)).toBe(99);
  });
});
