import { describe, expect, it } from 'vitest';
import { typedObservation } from './typed-observation.ts';

describe('a typed value', () => {
  it.each([
    ['4228', 4228, null, 'measured'],
    ['4 228', 4228, null, 'measured'],
    ['12,5', 12.5, null, 'measured'],
    ['12.5', 12.5, null, 'measured'],
    ['12,5 %', 12.5, null, 'measured'],
    ['−3', -3, null, 'measured'],
    ['~600', 600, null, 'estimated'],
    ['600–700', 600, 700, 'measured'],
    ['~ 600-700', 600, 700, 'estimated'],
    ['600 til 700', 600, 700, 'measured'],
    [':', null, null, 'suppressed'],
    ['..', null, null, 'missing'],
  ])('%s is taken as it is meant', (text, value, upTo, status) => {
    expect(typedObservation(text, ',')).toEqual({ value, upTo, status });
  });

  it('has the mark of decimals that is usual in the language', () => {
    expect(typedObservation('1,234', ',')).toMatchObject({ value: 1.234 });
    expect(typedObservation('1,234', '.')).toMatchObject({ value: 1234 });
  });

  it('that is emptied is taken away', () => {
    expect(typedObservation('  ', ',')).toBe('clear');
  });

  it.each(['-', 'many', '700–600', '12 b', '1e17', '1.2.3'])('%s is no value', (text) => {
    expect(typedObservation(text, ',')).toBeNull();
  });
});
