import { describe, expect, it } from 'vitest';
import { shareMeasure } from './share-measure.ts';
import { shareOut } from './share-out.ts';

describe('a whole number shared out', () => {
  it('goes by size, in whole numbers that add up to it', () => {
    expect(shareOut(10, [1, 1, 2])).toEqual([3, 2, 5]);
    expect(shareOut(1, [1, 5, 2])).toEqual([0, 1, 0]);
    expect(shareOut(7, [0, 0])).toEqual([4, 3]);
    expect(shareOut(0, [3, 4])).toEqual([0, 0]);
  });
});

describe('what a measure brings and costs, divided', () => {
  const homes = { owned: 7, cooperative: 0, rented: 3, municipal: 1 };
  const budget = [
    { financier: 'City', year: 2027, amount: 1_000_001 },
    { financier: '', year: null, amount: -10.55 },
  ];

  it('keeps its sums, each tenure and each line by itself', () => {
    const parts = shareMeasure({ homes, budget }, [300, 100, 100]);
    expect(parts.map((part) => part.homes?.owned)).toEqual([4, 2, 1]);
    for (const tenure of ['owned', 'cooperative', 'rented', 'municipal'] as const) {
      const sum = parts.reduce((total, part) => total + (part.homes?.[tenure] ?? 0), 0);
      expect(sum).toBe(homes[tenure]);
    }
    for (const [line, { amount }] of budget.entries()) {
      const sum = parts.reduce((total, part) => total + part.budget[line].amount, 0);
      expect(sum).toBeCloseTo(amount, 9);
    }
    expect(parts[1].budget[0]).toEqual({ financier: 'City', year: 2027, amount: 200_000 });
  });

  it('is nothing said where nothing was said', () => {
    expect(shareMeasure({ homes: null, budget: [] }, [1, 2])).toEqual([
      { homes: null, budget: [] },
      { homes: null, budget: [] },
    ]);
  });
});
