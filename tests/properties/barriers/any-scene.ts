import fc from 'fast-check';
import type { Barrier, BarrierCrossing } from '../../../src/analysis/barriers/barrier.ts';
import { latticeMeters } from '../../../src/analysis/barriers/lattice-meters.ts';
import { box, bridge, gapAt, wall, water, type Point } from '../../golden/barriers/scenes.ts';
import type { Wall } from './shortest-by-force.ts';

const coordinate = fc.double({ min: -100, max: 100, noNaN: true });

const anyPoint: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);

/** Generated numbers like to be round and equal; the brute force wants general position. */
function inGeneralPosition(points: readonly Point[], seed: number): Point[] {
  return points.map(([x, y], i) => [
    latticeMeters(x + 3 * Math.sin(seed + 12.9898 * i)),
    latticeMeters(y + 3 * Math.cos(seed + 78.233 * i)),
  ]);
}

/** Walls with at most five corners, of which the first may be closed; homes and point targets. */
export const anyScene = fc
  .record({
    walls: fc.array(fc.array(anyPoint, { minLength: 2, maxLength: 5 }), { maxLength: 6 }),
    closed: fc.boolean(),
    homes: fc.array(anyPoint, { minLength: 4, maxLength: 4 }),
    targets: fc.array(anyPoint, { minLength: 1, maxLength: 3 }),
    seed: fc.double({ min: 0, max: 1000, noNaN: true }),
  })
  .map(({ walls, closed, homes, targets, seed }) => {
    const paths: Wall[] = walls.map((path, i) => inGeneralPosition(path, seed + 100 * i));
    if (closed && paths.length > 0 && paths[0].length > 2) paths[0] = [...paths[0], paths[0][0]];
    return {
      walls: paths,
      homes: inGeneralPosition(homes, seed + 5000),
      targets: inGeneralPosition(targets, seed + 9000),
    };
  });

export const barriersOf = (walls: readonly Wall[]): Barrier[] =>
  walls.map((path, i) => wall(`w${i}`, ...path));

/** On whole numbers, so that walls often touch, overlap, end on each other and repeat. */
export const anyCrampedPoint: fc.Arbitrary<Point> = fc.tuple(
  fc.integer({ min: -6, max: 6 }).map((n) => 10 * n),
  fc.integer({ min: -6, max: 6 }).map((n) => 10 * n),
);

export const anyCrampedBarrier: fc.Arbitrary<Barrier> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(anyCrampedPoint, { minLength: 1, maxLength: 5 })
      .map((path) => wall('', ...path)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyCrampedPoint, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([[x, y], width, height]) => water('', box(x, y, 10 * width, 10 * height))),
  },
);

export const anyCrampedCrossing: fc.Arbitrary<BarrierCrossing> = fc.oneof(
  fc
    .tuple(anyCrampedPoint, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 12 }))
    .map(([[x, y], off, width]) => gapAt('', [x + off, y + off / 3], width)),
  fc.array(anyCrampedPoint, { minLength: 2, maxLength: 3 }).map((path) =>
    bridge(
      '',
      path.map(([x, y], i) => [x + 3, y - 2 + i] as const),
    ),
  ),
);
