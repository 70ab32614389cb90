import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barrierRoute } from '../../../src/analysis/barriers/barrier-route.ts';
import { latticeMeters } from '../../../src/analysis/barriers/lattice-meters.ts';
import { barrierWorld } from '../../../src/analysis/barriers/barrier-world.ts';
import {
  at,
  distances,
  gapAt,
  pointShape,
  wall as wallOf,
  type Point,
} from '../../golden/barriers/scenes.ts';
import { cross, shortestByForce, type Wall } from './shortest-by-force.ts';

const anyPoint: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: -100, max: 100, noNaN: true }),
  fc.double({ min: -100, max: 100, noNaN: true }),
);

/** Spread by a fixed small amount of noise: fast-check likes zeros, the oracle general position. */
const inGeneralPosition = (points: readonly Point[], seed: number): Point[] =>
  points.map(([x, y], i) => [
    latticeMeters(x + Math.sin(seed + 12.9898 * i) * 3),
    latticeMeters(y + Math.cos(seed + 78.233 * i) * 3),
  ]);

const anyScene = fc
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

const barriersOf = (walls: readonly Wall[]) => walls.map((path, i) => wallOf(`w${i}`, ...path));

describe('shortest ways around barriers', () => {
  it('are those found by brute force', () => {
    fc.assert(
      fc.property(anyScene, ({ walls, homes, targets }) => {
        const answer = distances(barrierWorld(barriersOf(walls), []), at(...targets), homes);
        for (const [i, home] of homes.entries()) {
          const truth = shortestByForce(walls, targets, home);
          if (truth === Infinity) expect(answer.meters[i]).toBe(Infinity);
          else expect(Math.abs(answer.meters[i] - truth)).toBeLessThan(1e-9);
        }
      }),
      { seed: 20261, numRuns: 400, endOnFailure: true },
    );
  });
});
