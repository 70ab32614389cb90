import { describe, expect, it } from 'vitest';
import { typedAmount } from './typed-amount.ts';

describe('an amount that is typed', () => {
  it.each([
    ['1500000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1\u00A0500\u202F000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1500,50', 1500.5],
    ['1.500,50', 1500.5],
    ['1.5', 1.5],
    ['16,4 mill.', 16_400_000],
    ['0', 0],
  ])('is read in Norwegian: %s', (text, value) => {
    expect(typedAmount(text, 'nb')).toEqual({ ok: true, value });
    expect(typedAmount(text, 'sv')).toEqual({ ok: true, value });
  });

  it.each([
    ['1,500,000', 1_500_000],
    ['1,500.50', 1500.5],
    ['1500.5', 1500.5],
    ['16.4 million', 16_400_000],
  ])('is read in English: %s', (text, value) => {
    expect(typedAmount(text, 'en')).toEqual({ ok: true, value });
  });

  it.each([
    ['mye', 'not-a-number'],
    ['', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['12 kr', 'not-a-number'],
    ['-500', 'negative'],
    ['\u2212500', 'negative'],
    ['99999999999999', 'too-large'],
  ])('is told what is wrong: %s', (text, why) => {
    expect(typedAmount(text, 'nb')).toEqual({ ok: false, why });
  });
});
