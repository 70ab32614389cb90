import { describe, expect, it } from 'vitest';
import { sheetName } from './sheet-name.ts';

describe('the name of a sheet', () => {
  it('is four letters and digits, and never one that is taken', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 10_404; count++) {
      const name = sheetName(taken, () => 0.4);
      expect(name).toMatch(/^[A-Z]\d[A-Z]\d$/);
      expect(taken.has(name)).toBe(false);
      taken.add(name);
    }
    expect(() => sheetName(taken, () => 0.4)).toThrow('Every name');
  });
});
