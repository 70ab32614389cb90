import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Barrier, BarrierCrossing } from '../../../src/analysis/barriers/barrier.ts';
import { barrierRoute } from '../../../src/analysis/barriers/barrier-route.ts';
import { barrierWorld } from '../../../src/analysis/barriers/barrier-world.ts';
import type { BarrierDistances } from '../../../src/analysis/barriers/barrier-distances.ts';
import { at, distances, gapAt, type Point } from '../../golden/barriers/scenes.ts';
import { anyScene, barriersOf } from './any-scene.ts';
import { cross, shortestByForce } from './shortest-by-force.ts';

const seed = 20261;

/** Generated homes come within a millimetre of a wall, where they would count as on it. */
const worldOf = (barriers: readonly Barrier[], crossings: readonly BarrierCrossing[] = []) =>
  barrierWorld(barriers, crossings, { jointMeters: 1e-9 });

describe('shortest ways around barriers', () => {
  it('are those found by brute force', () => {
    fc.assert(
      fc.property(anyScene, ({ walls, homes, targets }) => {
        const answer = distances(worldOf(barriersOf(walls)), at(...targets), homes);
        for (const [i, home] of homes.entries()) {
          const truth = shortestByForce(walls, targets, home);
          if (truth === Infinity) expect(answer.meters[i]).toBe(Infinity);
          else expect(Math.abs(answer.meters[i] - truth)).toBeLessThan(1e-9);
        }
      }),
      { seed, numRuns: 400 },
    );
  });

  it('never lead through a wall, and are as long as is said', () => {
    fc.assert(
      fc.property(anyScene, ({ walls, homes, targets }) => {
        const answer = distances(worldOf(barriersOf(walls)), at(...targets), homes);
        for (const i of homes.keys()) {
          const path = routeOf(answer, i);
          if (!path) {
            expect(answer.meters[i]).toBe(Infinity);
            continue;
          }
          expect(path.at(-1)).toEqual(targets[answer.target[i]]);
          expect(lengthOf(path)).toBeCloseTo(answer.meters[i], 9);
          expect(crossed(path, walls)).toEqual([]);
        }
      }),
      { seed: seed + 1, numRuns: 300 },
    );
  });

  it('are never shorter than straight, and straight where no wall lies between', () => {
    fc.assert(
      fc.property(anyScene, ({ walls, homes, targets }) => {
        const answer = distances(worldOf(barriersOf(walls)), at(...targets), homes);
        for (const [i, home] of homes.entries()) {
          const straight = Math.min(...targets.map((target) => lengthOf([home, target])));
          expect(answer.meters[i]).toBeGreaterThanOrEqual(straight - 1e-9);
          const nearest = targets.find((target) => lengthOf([home, target]) === straight);
          if (nearest && crossed([home, nearest], walls).length === 0) {
            expect(answer.meters[i]).toBeCloseTo(straight, 9);
          }
        }
      }),
      { seed: seed + 2, numRuns: 300 },
    );
  });

  it('get longer with a barrier more, and shorter with a crossing more', () => {
    fc.assert(
      fc.property(anyScene, fc.nat(), (scene, pick) => {
        const { walls, homes, targets } = scene;
        if (walls.length === 0) return;
        const all = barriersOf(walls);
        const [a, b] = walls[pick % walls.length];
        const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        const few = distances(worldOf(all.slice(1)), at(...targets), homes);
        const many = distances(worldOf(all), at(...targets), homes);
        const opened = worldOf(all, [gapAt('gap', middle, 3)]);
        const through = distances(opened, at(...targets), homes);
        expect(opened.whyUnused('gap')).toBeNull();
        for (const i of homes.keys()) {
          expect(many.meters[i]).toBeGreaterThanOrEqual(few.meters[i] - 1e-9);
          expect(through.meters[i]).toBeLessThanOrEqual(many.meters[i] + 1e-9);
          const path = routeOf(through, i);
          for (const place of path ? crossed(path, walls) : []) {
            expect(lengthOf([place, middle])).toBeLessThan(1.5 + 1e-6);
          }
        }
      }),
      { seed: seed + 3, numRuns: 300 },
    );
  });

  it('are the same in a mirror, turned, moved, and in any order', () => {
    const turned: readonly ((point: Point) => Point)[] = [
      ([x, y]) => [-x, y],
      ([x, y]) => [0.6 * x - 0.8 * y, 0.8 * x + 0.6 * y],
      ([x, y]) => [x + 1000.25, y - 333.125],
    ];
    fc.assert(
      fc.property(anyScene, fc.constantFrom(...turned), ({ walls, homes, targets }, turn) => {
        const answer = distances(worldOf(barriersOf(walls)), at(...targets), homes);
        const other = barriersOf(walls.map((path) => path.map(turn).toReversed())).toReversed();
        const again = distances(worldOf(other), at(...targets.map(turn)), homes.map(turn));
        for (const i of homes.keys()) {
          if (answer.meters[i] === Infinity) expect(again.meters[i]).toBe(Infinity);
          else expect(Math.abs(again.meters[i] - answer.meters[i])).toBeLessThan(1e-8);
        }
      }),
      { seed: seed + 4, numRuns: 300 },
    );
  });
});

function routeOf(answer: BarrierDistances, home: number): Point[] | null {
  const path = barrierRoute(answer, home)?.path;
  if (!path) return null;
  return Array.from({ length: path.length / 2 }, (_, i) => [path[2 * i], path[2 * i + 1]] as const);
}

function lengthOf(path: readonly Point[]): number {
  let length = 0;
  for (const [i, [x, y]] of path.entries()) {
    if (i > 0) length += Math.hypot(x - path[i - 1][0], y - path[i - 1][1]);
  }
  return length;
}

/** Where a path crosses walls. */
function crossed(path: readonly Point[], walls: readonly (readonly Point[])[]): Point[] {
  const places: Point[] = [];
  for (let leg = 1; leg < path.length; leg++) {
    const [p, q] = [path[leg - 1], path[leg]];
    for (const corners of walls) {
      for (let i = 1; i < corners.length; i++) {
        const [a, b] = [corners[i - 1], corners[i]];
        if (!cross(p, q, a, b)) continue;
        const across = (q[0] - p[0]) * (b[1] - a[1]) - (q[1] - p[1]) * (b[0] - a[0]);
        const share = ((a[0] - p[0]) * (b[1] - a[1]) - (a[1] - p[1]) * (b[0] - a[0])) / across;
        places.push([p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])]);
      }
    }
  }
  return places;
}
