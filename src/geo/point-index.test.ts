import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PointIndex } from './point-index.ts';

const meters = fc.double({ min: -1_000, max: 1_000, noNaN: true });

describe('points by where they are', () => {
  it('are found in any bounds, each once, and no others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(meters, meters), { maxLength: 60 }),
        fc.tuple(meters, meters, meters, meters),
        (points, [x1, y1, x2, y2]) => {
          const index = new PointIndex(
            Float64Array.from(points, ([x]) => x),
            Float64Array.from(points, ([, y]) => y),
          );
          const bounds = [
            Math.min(x1, x2),
            Math.min(y1, y2),
            Math.max(x1, x2),
            Math.max(y1, y2),
          ] as const;
          const found: number[] = [];
          index.eachIn(bounds, (point) => found.push(point));
          const expected = points.flatMap(([x, y], at) =>
            x >= bounds[0] && y >= bounds[1] && x <= bounds[2] && y <= bounds[3] ? [at] : [],
          );
          expect(found.sort((a, b) => a - b)).toEqual(expected);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it('may be none, or all at one place', () => {
    const none = new PointIndex(new Float64Array(), new Float64Array());
    none.eachIn([-1, -1, 1, 1], () => expect.unreachable());
    const same = new PointIndex(new Float64Array(9).fill(3), new Float64Array(9).fill(4));
    let count = 0;
    same.eachIn([3, 4, 3, 4], () => count++);
    expect(count).toBe(9);
  });
});
