import { describe, expect, it } from 'vitest';
import { spaceOrder } from './space-order.ts';

/** Crossings of a square grid, row by row. */
function crossings(side: number): Float64Array {
  return Float64Array.from({ length: 2 * side * side }, (_, at) =>
    at % 2 === 0 ? (at / 2) % side : Math.floor((at - 1) / 2 / side),
  );
}

describe('the order along the curve', () => {
  it('holds every position once', () => {
    const order = spaceOrder(crossings(21));
    expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
  });

  it('goes from one crossing of a grid to the next beside it, always', () => {
    const grid = crossings(16);
    const order = spaceOrder(grid);
    const steps = [...order.keys()].slice(1).map((at) => {
      const [a, b] = [order[at - 1], order[at]];
      return Math.abs(grid[2 * a] - grid[2 * b]) + Math.abs(grid[2 * a + 1] - grid[2 * b + 1]);
    });
    expect(new Set(steps)).toEqual(new Set([1]));
  });

  it('keeps positions that coincide in the order given', () => {
    expect([...spaceOrder(new Float64Array([7, 7, 7, 7, 7, 7]))]).toEqual([0, 1, 2]);
    expect([...spaceOrder(new Float64Array())]).toEqual([]);
  });
});
