import { describe, expect, it } from 'vitest';
import { barrierRoute } from '../../../src/analysis/barriers/barrier-route.ts';
import { barrierWorld } from '../../../src/analysis/barriers/barrier-world.ts';
import {
  areaShape,
  at,
  box,
  bridge,
  distances,
  gapAt,
  lineShape,
  wall,
  water,
  type Point,
} from './scenes.ts';

const home: Point = [0, -30];
const place = at([0, 30]);
/** From 40 m west to 100 m east, between the home and the place. */
const fence = wall('fence', [-40, 0], [100, 0]);

describe('reach around barriers, worked out by hand', () => {
  it('is the straight line where nothing is in the way', () => {
    const answer = distances(barrierWorld([], []), place, [home]);
    expect([...answer.meters]).toEqual([60]);
    expect([...answer.target]).toEqual([0]);
  });

  it('goes round the nearer end of a wall', () => {
    const answer = distances(barrierWorld([fence], []), place, [home]);
    expect(answer.meters[0]).toBeCloseTo(2 * Math.hypot(40, 30), 12);
    expect([...(barrierRoute(answer, 0)?.path ?? [])]).toEqual([0, -30, -40, 0, 0, 30]);
  });

  it('is beyond the cutoff where the way round is too long, though the place is near', () => {
    const world = barrierWorld([fence], []);
    expect(distances(world, place, [home], 99.9).meters[0]).toBe(Infinity);
    expect(distances(world, place, [home], 99.9).target[0]).toBe(-1);
    expect(distances(world, place, [home], 100).meters[0]).toBe(100);
  });

  it('goes through a gap, along its nearer side', () => {
    const world = barrierWorld([fence], [gapAt('gate', [20, 3], 4)]);
    expect(world.whyUnused('gate')).toBeNull();
    expect(distances(world, place, [home]).meters[0]).toBeCloseTo(2 * Math.hypot(18, 30), 9);
  });

  it('goes straight through a gap that is in its way', () => {
    const world = barrierWorld([fence], [gapAt('gate', [1, 0], 4)]);
    expect(distances(world, place, [home]).meters[0]).toBeCloseTo(60, 9);
  });

  it('crosses a river by its one bridge, along the bridge', () => {
    const river = water('river', box(-1000, -10, 2000, 20));
    const world = barrierWorld(
      [river],
      [
        bridge('bridge', [
          [40, -25],
          [40, 25],
        ]),
      ],
    );
    const answer = distances(world, place, [home]);
    expect(answer.meters[0]).toBeCloseTo(2 * Math.hypot(40, 20) + 20, 9);
    expect([...(barrierRoute(answer, 0)?.path ?? [])]).toEqual([0, -30, 40, -10, 40, 10, 0, 30]);
    expect(distances(barrierWorld([river], []), place, [home]).meters[0]).toBe(Infinity);
  });

  it('leads a bridge known by a point straight across, from bank to bank', () => {
    const river = water('river', box(-1000, -10, 2000, 20));
    for (const on of [
      [40, -4],
      [40, -10],
      [40, -18],
      [40, 0],
    ] as const) {
      const world = barrierWorld([river], [gapAt('bridge', on, 4)]);
      expect(world.whyUnused('bridge')).toBeNull();
      const way = distances(world, place, [home]).meters[0];
      expect(way).toBeCloseTo(2 * Math.hypot(40, 20) + 20, 6);
    }
  });

  it('follows a bridge round its bend', () => {
    const river = water('river', box(-1000, -10, 2000, 20));
    const bent = bridge('bridge', [
      [0, -20],
      [0, 0],
      [30, 0],
      [30, 20],
    ]);
    const answer = distances(barrierWorld([river], [bent]), place, [home]);
    expect(answer.meters[0]).toBeCloseTo(20 + 10 + 30 + 10 + Math.hypot(30, 20), 9);
    const path = [0, -30, 0, -10, 0, 0, 30, 0, 30, 10, 0, 30];
    expect([...(barrierRoute(answer, 0)?.path ?? [])]).toEqual(path);
  });

  it('zigzags between two walls with crossings that are not opposite', () => {
    const walls = [wall('a', [-500, 0], [500, 0]), wall('b', [-500, 10], [500, 10])];
    const gaps = [gapAt('left', [-20, 0], 2), gapAt('right', [20, 10], 2)];
    const world = barrierWorld(walls, gaps);
    const way = distances(world, at([20, 40]), [[-20, -30]]).meters[0];
    // Straight up by the left gap, from its right side to the left side of the right one.
    const between = Math.hypot(38, 10);
    expect(way).toBeCloseTo(Math.hypot(1, 30) + between + Math.hypot(1, 30), 9);
  });

  it('does not reach a place in a closed ring until there is a crossing', () => {
    const ring = wall('ring', ...box(-20, 20, 40, 40), [-20, 20]);
    const closed = barrierWorld([ring], []);
    expect(distances(closed, at([0, 40]), [home]).meters[0]).toBe(Infinity);
    closed.setCrossing('gate', gapAt('gate', [0, 20], 3));
    expect(distances(closed, at([0, 40]), [home]).meters[0]).toBeCloseTo(70, 9);
  });

  it('reaches a place on a barrier from both sides', () => {
    const world = barrierWorld([wall('a', [-500, 0.1], [500, 0.3])], []);
    const on = at([0, 0.2]);
    expect(
      distances(world, on, [
        [0, -30],
        [0, 30],
      ]).meters[0],
    ).toBeCloseTo(30.2, 9);
    expect(
      distances(world, on, [
        [0, -30],
        [0, 30],
      ]).meters[1],
    ).toBeCloseTo(29.8, 9);
  });

  it('opens a wall up to its end where the crossing is near the end', () => {
    const world = barrierWorld([fence], [gapAt('gate', [-39, 0], 4)]);
    expect(distances(world, place, [home]).meters[0]).toBeCloseTo(2 * Math.hypot(37, 30), 9);
  });

  it('names crossings that open nothing, with the reason', () => {
    const river = water('river', box(-1000, -510, 2000, 500));
    const world = barrierWorld(
      [fence, river],
      [
        gapAt('far off', [0, 26], 4),
        gapAt('too wide', [500, -200], 4),
        gapAt('no width', [0, 0], 0),
        bridge('no barrier', [
          [0, 10],
          [50, 20],
        ]),
        bridge('pier', [
          [0, -5],
          [0, -100],
        ]),
        { ...gapAt('only water', [0, 16], 4), opens: 'areas' },
      ],
    );
    expect(world.whyUnused('far off')).toBe('no-barrier-near');
    expect(world.whyUnused('too wide')).toBe('too-far-across');
    expect(world.whyUnused('no width')).toBe('not-usable');
    expect(world.whyUnused('no barrier')).toBe('crosses-no-barrier');
    expect(world.whyUnused('pier')).toBe('ends-in-barrier');
    expect(world.whyUnused('only water')).toBe('no-barrier-near');
    expect(() => world.whyUnused('unknown')).toThrow('unknown');
  });

  it('reaches an area at its border and is there when inside', () => {
    const park = { shapes: [areaShape(box(-10, 20, 20, 20))] };
    const answer = distances(
      barrierWorld([], []),
      [park],
      [
        [0, 0],
        [0, 30],
        [20, 50],
      ],
    );
    expect([...answer.meters]).toEqual([20, 0, Math.hypot(10, 10)]);
  });

  it('does not take a border that runs along a barrier as a way in', () => {
    const park = { shapes: [areaShape(box(-10, 0, 20, 20))] };
    const world = barrierWorld([wall('rail', [-30, 0], [30, 0])], []);
    const answer = distances(world, [park], [[0, -30]]);
    // The way in begins two millimetres from the barrier.
    expect(answer.meters[0]).toBeCloseTo(Math.hypot(30, 30) + Math.hypot(20, 0.002), 9);
  });

  it('reaches a line at its nearest part on the same side of a wall', () => {
    const route = {
      shapes: [
        lineShape([
          [-50, 30],
          [50, -30],
        ]),
      ],
    };
    const world = barrierWorld([wall('a', [-200, 0], [200, 0])], []);
    const answer = distances(world, [route], [[-40, -3]]);
    expect(answer.meters[0]).toBeCloseTo(Math.hypot(40, 3), 9);
  });

  it('moves a home in water to the nearest shore, or names it', () => {
    const lake = water('lake', box(-100, 0, 200, 200));
    const answer = distances(barrierWorld([lake], []), at([0, -30]), [
      [0, 20],
      [0, 100],
    ]);
    expect(answer.meters[0]).toBeCloseTo(50, 9);
    expect(answer.standings[0].kind).toBe('moved-to-shore');
    expect(answer.meters[1]).toBe(Infinity);
    expect(answer.standings[1]).toEqual({ kind: 'refused', reason: 'far-in-barrier' });
  });

  it('does not swim from shore to shore', () => {
    const lake = water('lake', box(-50, 0, 100, 20));
    const across = at([0, 20]);
    const answer = distances(barrierWorld([lake], []), across, [
      [0, 5],
      [0, 0],
    ]);
    expect(answer.meters[0]).toBeCloseTo(5 + 50 + 20 + 50, 9);
    expect(answer.meters[1]).toBeCloseTo(50 + 20 + 50, 9);
  });

  it('keeps a pocket closed where walls only touch', () => {
    const world = barrierWorld(
      [
        wall('a', [-50, 0], [50, 0]),
        wall('b', [-20, 0], [0, 40]),
        wall('c', [20, 0.0005], [0, 40.0005]),
      ],
      [],
    );
    expect(distances(world, at([0, 10]), [[0, 100]]).meters[0]).toBe(Infinity);
  });

  it('walks across an island between two bridges', () => {
    const river = water('river', box(-1000, -50, 2000, 100), box(-10, -10, 20, 20));
    const long = bridge('long', [
      [0, -60],
      [0, 60],
    ]);
    const world = barrierWorld([river], [long]);
    const answer = distances(world, at([0, 60], [5, 0]), [[0, -60]]);
    expect(answer.meters[0]).toBeCloseTo(50 + Math.hypot(5, 10), 9);
    expect(answer.target[0]).toBe(1);
    expect(distances(world, at([0, 60]), [[0, -60]]).meters[0]).toBeCloseTo(120, 9);
  });

  it('opens every wall that lies where the crossing is, also when drawn twice', () => {
    const twice = [fence, { ...fence, id: 'again' }, wall('part', [0, 0], [60, 0])];
    const world = barrierWorld(twice, [gapAt('gate', [20, 0], 4)]);
    expect(distances(world, place, [home]).meters[0]).toBeCloseTo(2 * Math.hypot(18, 30), 9);
  });

  it('knows the ground from the water where a bridge bends just before the shore', () => {
    const lake = water('lake', box(-40, 10, 10, 20));
    const bent = bridge('bent', [
      [3, 28],
      [-47, -1],
      [-7, 30],
    ]);
    const answer = distances(barrierWorld([lake], [bent]), at([-40, 20]), [[-30, 0]]);
    expect(answer.meters[0]).toBeCloseTo(Math.hypot(10, 10) + 10, 9);
  });

  it('finds the nearest shore where two lakes share a part of their borders', () => {
    const lakes = [water('a', box(30, 50, 10, 10)), water('b', box(10, 40, 20, 30))];
    const answer = distances(barrierWorld(lakes, []), at([60, 50]), [[24, 54]]);
    expect(answer.standings[0]).toMatchObject({ x: 30, y: 50 });
    expect(answer.meters[0]).toBeCloseTo(Math.hypot(6, 4) + 30, 9);
  });
});
