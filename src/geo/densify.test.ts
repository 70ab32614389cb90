import { describe, expect, it } from 'vitest';
import { densify } from './densify.ts';
import { localPlane } from './local-plane.ts';

describe('densify', () => {
  it('leaves short edges alone', () => {
    expect(
      densify([
        [10.4, 63.4],
        [10.401, 63.4005],
      ]),
    ).toEqual([10.4, 63.4, 10.401, 63.4005]);
  });

  it('keeps the projected line within 3 mm of the straight line in degrees', () => {
    const [from, to] = [
      [10.3, 63.4],
      [10.4, 63.4],
    ];
    const plane = localPlane([10.35, 63.42]);
    const local = plane.project(densify([from, to]));
    for (let share = 0; share <= 1; share += 0.003) {
      const [x, y] = plane.toLocal([from[0] + 0.1 * share, 63.4]);
      let after = 2;
      while (after < local.length - 2 && local[after] < x) after += 2;
      const along = (x - local[after - 2]) / (local[after] - local[after - 2]);
      const yOnChord = local[after - 1] + along * (local[after + 1] - local[after - 1]);
      expect(Math.abs(y - yOnChord)).toBeLessThan(0.003);
    }
  });

  it('puts the same points on a border, whichever neighbour walks it', () => {
    const there = densify([
      [10.31, 63.41],
      [10.377, 63.4333],
    ]);
    const back = densify([
      [10.377, 63.4333],
      [10.31, 63.41],
    ]);
    const pairs = (flat: number[]) =>
      Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
    expect(pairs(back)).toEqual(pairs(there).reverse());
  });
});
