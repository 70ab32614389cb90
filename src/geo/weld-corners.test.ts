import { describe, expect, it } from 'vitest';
import { weldCorners } from './weld-corners.ts';

describe('corners that lie together', () => {
  it('are one, so that two streets meet', () => {
    const { corners, lineStarts, lineCorners } = weldCorners(
      [Float64Array.of(0, 0, 10, 0), Float64Array.of(10.004, 0, 10, 10)],
      0.01,
    );
    expect(corners).toEqual(Float64Array.of(0, 0, 10, 0, 10, 10));
    expect([...lineStarts]).toEqual([0, 2, 4]);
    expect([...lineCorners]).toEqual([0, 1, 1, 2]);
  });

  it('are found across the border of a cell of the search, also below zero', () => {
    const near = [-0.02, -0.0001, 0.0199, 0.0201, 1_234_567.02];
    for (const x of near) {
      const { corners } = weldCorners(
        [Float64Array.of(x - 0.004, x, x + 0.004, x, x, x + 0.009)],
        0.01,
      );
      expect(corners.length, `at ${x}`).toBe(2);
    }
  });

  it('stay apart beyond the distance', () => {
    expect(weldCorners([Float64Array.of(0, 0, 0.011, 0)], 0.01).corners.length).toBe(4);
  });

  it('leave out what is no number and keep the lines their places', () => {
    const { lineStarts, lineCorners } = weldCorners(
      [Float64Array.of(NaN, 0, 5, 5), new Float64Array(0), Float64Array.of(5, 5, Infinity, 1)],
      0.01,
    );
    expect([...lineStarts]).toEqual([0, 1, 1, 2]);
    expect([...lineCorners]).toEqual([0, 0]);
  });
});
