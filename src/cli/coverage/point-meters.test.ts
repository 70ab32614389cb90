import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToShape, type LocalShape } from '../../analysis/coverage/local-shape.ts';
import { DistanceSums } from './distance-sums.ts';
import { pointMeters } from './point-meters.ts';
import { pointsWithin } from './points-within.ts';

const at = fc.integer({ min: 0, max: 1000 });
const path = (least: number, most: number) =>
  fc
    .array(fc.tuple(at, at), { minLength: least, maxLength: most })
    .map((corners) => Float64Array.from(corners.flat()));
const anyShape: fc.Arbitrary<LocalShape> = fc.oneof(
  path(1, 1).map((ring): LocalShape => ({ type: 'point', rings: [ring] })),
  path(2, 40).map((ring): LocalShape => ({ type: 'line', rings: [ring] })),
  path(3, 40).map((ring): LocalShape => ({
    type: 'area',
    rings: [Float64Array.from([...ring, ring[0], ring[1]])],
  })),
);

describe('how far points are from shapes', () => {
  it('is what asking every shape for every point gives, and fits which are reached', () => {
    fc.assert(
      fc.property(
        path(1, 40),
        fc.array(anyShape, { maxLength: 6 }),
        at,
        (points, shapes, limit) => {
          const meters = pointMeters(points, shapes, limit);
          const expected = meters.map((_, point) => {
            const [x, y] = [points[2 * point], points[2 * point + 1]];
            const nearest = Math.min(
              Infinity,
              ...shapes.map((shape) => distanceToShape(x, y, shape)),
            );
            return nearest <= limit ? nearest : Infinity;
          });
          expect(meters).toEqual(expected);
          const reached = pointsWithin(points, shapes, limit);
          expect([...reached]).toEqual([...meters].map((length) => Number(length <= limit)));
        },
      ),
      { seed: 77, numRuns: 300 },
    );
  });
});

describe('how far the people of a zone are', () => {
  it('has a mean of those who have a target, and a median of all', () => {
    const sums = new DistanceSums(2);
    sums.add(0, 3, 100);
    sums.add(0, 1, 300);
    sums.add(0, 2, Infinity);
    expect(sums.ofZone(0)).toEqual({ meanMeters: 150, medianMeters: 100, beyondResidents: 2 });
    expect(sums.ofZone(1)).toBeNull();
  });

  it('has no median where most of them have none', () => {
    const sums = new DistanceSums(1);
    sums.add(0, 1, 100);
    sums.add(0, 2, Infinity);
    expect(sums.ofZone(0)).toEqual({ meanMeters: 100, medianMeters: null, beyondResidents: 2 });
  });
});
