import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Barrier, BarrierCrossing } from '../../../src/analysis/barriers/barrier.ts';
import { barrierRoute } from '../../../src/analysis/barriers/barrier-route.ts';
import { barrierWorld, type BarrierWorld } from '../../../src/analysis/barriers/barrier-world.ts';
import {
  at,
  bridge,
  distances,
  flat,
  gapAt,
  wall,
  water,
  type Point,
} from '../../golden/barriers/scenes.ts';
import { anyCrampedBarrier, anyCrampedCrossing, anyCrampedPoint } from './any-scene.ts';
import { cross } from './shortest-by-force.ts';

const numbered = <T>(items: readonly T[]): (T & { readonly id: string })[] =>
  items.map((item, i) => ({ ...item, id: `${i}` }));

describe('barriers that touch, overlap, repeat and end on each other', () => {
  it('are never crossed but at crossings', () => {
    fc.assert(
      fc.property(
        fc.array(anyCrampedBarrier, { minLength: 1, maxLength: 8 }),
        fc.array(anyCrampedCrossing, { maxLength: 4 }),
        fc.array(anyCrampedPoint, { minLength: 6, maxLength: 6 }),
        fc.array(anyCrampedPoint, { minLength: 1, maxLength: 2 }),
        (someBarriers, someCrossings, someHomes, targets) => {
          const barriers = numbered<Barrier>(someBarriers);
          const crossings = numbered<BarrierCrossing>(someCrossings);
          const world = barrierWorld(barriers, crossings);
          // Off the lattice of the barriers: a home on a barrier stands on both its sides.
          const homes = someHomes.map(([x, y]) => [x + 3.7, y + 4.1] as const);
          const answer = distances(world, at(...targets), homes);
          for (const home of homes.keys()) {
            const route = barrierRoute(answer, home);
            if (!route || answer.standings[home].kind !== 'on-ground') continue;
            const path = pointsOf(route.path);
            expect(wrongPlaces(path, barriers, crossings, world)).toEqual([]);
          }
        },
      ),
      { seed: 40263, numRuns: 1500 },
    );
  });

  it('stand the same when turned, though nothing then touches to the last bit', () => {
    const turn = ([x, y]: Point): Point => [0.6 * x - 0.8 * y, 0.8 * x + 0.6 * y];
    fc.assert(
      fc.property(
        fc.array(anyCrampedBarrier, { minLength: 1, maxLength: 8 }),
        fc.array(anyCrampedPoint, { minLength: 6, maxLength: 6 }),
        fc.array(anyCrampedPoint, { minLength: 1, maxLength: 2 }),
        (someBarriers, someHomes, someTargets) => {
          const barriers = numbered<Barrier>(someBarriers);
          const turned = barriers.map(({ id, shape: { type, rings } }) => {
            const corners = rings.map((ring) => pointsOf(ring).map(turn));
            return { id, shape: { type, rings: corners.map((ring) => flat(ring)) } };
          });
          // Not in the middle of water, where a touch decides between two shores.
          const targets = someTargets.map(([x, y]) => [x + 1.3, y + 0.4] as const);
          const homes = someHomes.map(([x, y]) => [x + 3.7, y + 4.1] as const);
          const answer = distances(barrierWorld(barriers, []), at(...targets), homes);
          const other = barrierWorld(turned, []);
          const again = distances(other, at(...targets.map(turn)), homes.map(turn));
          for (const [i, meters] of answer.meters.entries()) {
            if (meters === Infinity) expect(again.meters[i]).toBe(Infinity);
            else expect(Math.abs(again.meters[i] - meters)).toBeLessThan(0.01);
          }
        },
      ),
      { seed: 40264, numRuns: 1500 },
    );
  });
});

describe('hostile barriers', () => {
  it('of no length, of one place, repeated and folded onto themselves change nothing', () => {
    const fence = wall('a', [-40, 0], [100, 0]);
    const plain = distances(barrierWorld([fence], []), at([0, 30]), [[0, -30]]);
    const odd = barrierWorld(
      [
        wall('b', [-40, 0], [-40, 0], [20, 0], [20, 0], [100, 0], [60, 0], [100, 0]),
        fence,
        wall('c', [5, 5], [5, 5]),
        wall('d', [5, 5]),
        wall('e'),
        water('f'),
      ],
      [],
    );
    expect(distances(odd, at([0, 30]), [[0, -30]]).meters[0]).toBeCloseTo(plain.meters[0], 9);
  });

  it('that overlap in part are closed as one', () => {
    const overlapping = [wall('a', [-90, 0], [10, 0]), wall('b', [-10, 0], [90, 0])];
    const answer = distances(barrierWorld(overlapping, []), at([0, 30]), [[0, -30]]);
    expect(answer.meters[0]).toBeCloseTo(2 * Math.hypot(90, 30), 9);
  });

  it('with coordinates that are none are named and stop nobody', () => {
    const world = barrierWorld([wall('bad', [0, NaN], [1, 1]), wall('far', [0, 0], [1e9, 0])], []);
    expect(world.ground.refused).toEqual(['bad', 'far']);
    expect(distances(world, at([0, 30]), [[0, -30]]).meters[0]).toBe(60);
    const lost = distances(world, at([0, 30], [NaN, 0]), [
      [NaN, 0],
      [0, 29],
    ]);
    expect(lost.standings[0]).toEqual({ kind: 'refused', reason: 'no-place' });
    expect([...lost.meters]).toEqual([Infinity, 1]);
  });

  it('that cross themselves make closed pockets', () => {
    const knot = wall('knot', [-50, -50], [50, 50], [50, -50], [-50, 50], [-50, -50]);
    const world = barrierWorld([knot], []);
    const answer = distances(world, at([30, 0]), [
      [-30, 0],
      [40, 5],
      [0, 40],
    ]);
    expect(answer.meters[0]).toBe(Infinity);
    expect(answer.meters[1]).toBeCloseTo(Math.hypot(10, 5), 9);
    expect(answer.meters[2]).toBe(Infinity);
  });

  it('of 10,000 vertices are crossed only by their bridge', () => {
    const bank = (offset: number): Point[] =>
      Array.from({ length: 5000 }, (_, i) => [
        2 * i - 5000,
        40 * Math.sin(i / 150) + 3 * Math.sin(i * 1.7) + offset,
      ]);
    const river = water('river', [...bank(-20), ...bank(20).toReversed()]);
    const homes: Point[] = Array.from({ length: 40 }, (_, i) => [60 * i - 1200, -120]);
    const target = at([0, 150]);
    const closed = barrierWorld([river], []);
    expect(distances(closed, target, homes, 500).meters.every((m) => m === Infinity)).toBe(true);
    const span: Point[] = [
      [10, -100],
      [10, 120],
    ];
    closed.setCrossing('bridge', bridge('bridge', span));
    const answer = distances(closed, target, homes, 500);
    const reached = homes.filter((_, i) => answer.meters[i] < Infinity);
    expect(reached.length).toBeGreaterThan(8);
    for (const [i, [x, y]] of homes.entries()) {
      const path = pointsOf(barrierRoute(answer, i)?.path ?? new Float64Array());
      if (path.length === 0) continue;
      expect(path.filter(([px]) => Math.abs(px - 10) < 1e-6).length).toBeGreaterThanOrEqual(2);
      const byTheBridge = Math.hypot(x - 10, 0) + 1;
      expect(answer.meters[i]).toBeGreaterThan(Math.min(byTheBridge, Math.hypot(x, y - 150)));
    }
  });

  it('can be crossed twice by the same crossing', () => {
    const comb = wall('comb', [-80, 0], [80, 0]);
    const twice = barrierWorld([comb], [gapAt('a', [0, 0], 4), gapAt('b', [0, 0], 4)]);
    expect(distances(twice, at([0, 30]), [[0, -30]]).meters[0]).toBeCloseTo(60, 9);
  });
});

function pointsOf(path: Float64Array): Point[] {
  return Array.from({ length: path.length / 2 }, (_, i) => [path[2 * i], path[2 * i + 1]] as const);
}

/** Places where a route goes through a wall or through water with no crossing there. */
function wrongPlaces(
  path: readonly Point[],
  barriers: readonly Barrier[],
  crossings: readonly BarrierCrossing[],
  world: BarrierWorld,
): Point[] {
  const openings = crossings
    .map(({ id }) => world.openingOf(id))
    .filter((opening) => opening.unused === null);
  const isOpen = ([x, y]: Point): boolean =>
    openings.some(
      ({ discs, links }) =>
        discs.some((disc) => Math.hypot(disc.x - x, disc.y - y) <= disc.radiusMeters + 1e-6) ||
        links.some((link) => isOnPath([x, y], pointsOf(link.path))),
    ) || [path[0], path[path.length - 1]].some((end) => Math.hypot(end[0] - x, end[1] - y) < 0.002);
  const wrong: Point[] = [];
  for (let leg = 1; leg < path.length; leg++) {
    const [p, q] = [path[leg - 1], path[leg]];
    const along = (share: number): Point => [
      p[0] + share * (q[0] - p[0]),
      p[1] + share * (q[1] - p[1]),
    ];
    for (const { shape } of barriers) {
      for (const ring of shape.rings) {
        const corners = pointsOf(ring);
        if (shape.type === 'area') corners.push(corners[0]);
        for (let i = 1; i < corners.length; i++) {
          const [a, b] = [corners[i - 1], corners[i]];
          if (!cross(p, q, a, b)) continue;
          const across = (q[0] - p[0]) * (b[1] - a[1]) - (q[1] - p[1]) * (b[0] - a[0]);
          const share = ((a[0] - p[0]) * (b[1] - a[1]) - (a[1] - p[1]) * (b[0] - a[0])) / across;
          // A way that grazes a corner may look, rounded, as if it cut it.
          const touch = along(share);
          const isGraze = [a, b, p, q].some(
            (end) => Math.hypot(end[0] - touch[0], end[1] - touch[1]) < 1e-6,
          );
          if (!isGraze && !isOpen(touch)) wrong.push(touch);
        }
        if (shape.type !== 'area') continue;
        const [[minX, minY], , [maxX, maxY]] = corners;
        for (const share of [0.2, 0.5, 0.8]) {
          const [x, y] = along(share);
          const isIn = x > minX + 1e-6 && x < maxX - 1e-6 && y > minY + 1e-6 && y < maxY - 1e-6;
          if (isIn && !isOpen([x, y])) wrong.push([x, y]);
        }
      }
    }
  }
  return wrong;
}

function isOnPath([x, y]: Point, path: readonly Point[]): boolean {
  return path.some((b, i) => {
    if (i === 0) return false;
    const a = path[i - 1];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const along = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / length;
    const off = ((x - a[0]) * (b[1] - a[1]) - (y - a[1]) * (b[0] - a[0])) / length;
    return Math.abs(off) < 1e-6 && along > -1e-6 && along < length + 1e-6;
  });
}
