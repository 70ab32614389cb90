import { describe, expect, it } from 'vitest';
import {
  area,
  coveredBy,
  disc,
  engineOf,
  type Item,
  line,
  moveRing,
  type Point,
  type Ring,
  ringArea,
  square,
  turnRing,
} from './scenes.ts';

/** A small seeded generator (mulberry32): the same scenes at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const polygon = (corners: number, x: number, y: number, radius: number): Ring =>
  Array.from({ length: corners }, (_, k): Point => {
    const angle = (2 * Math.PI * k) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

const jagged = (corners: number, seed: number): Ring => {
  const random = seeded(seed);
  return polygon(corners, 0, 0, 1).map(([x, y]): Point => {
    const reach = 300 + 100 * random();
    return [500 + reach * x, 500 + reach * y];
  });
};

const comb = (teeth: number): Ring => {
  const ring: Point[] = [
    [0, -20],
    [teeth * 10, -20],
    [teeth * 10, 0],
  ];
  for (let i = teeth - 1; i >= 0; i--) {
    const x = i * 10;
    ring.push([x + 9, 0], [x + 9, teeth * 10], [x + 5, teeth * 10], [x + 5, 0]);
  }
  return [...ring, [0, 0]];
};

const within = (value: number, expected: number, tolerance: number) =>
  expect(Math.abs(value - expected)).toBeLessThan(tolerance);

describe('hostile geometry', () => {
  it('squares that tile, sharing every edge', () => {
    const tiles = Array.from({ length: 100 }, (_, k) =>
      area([square((k % 10) * 100, Math.floor(k / 10) * 100, 100)]),
    );
    within(coveredBy([[square(50, 50, 900)]], tiles)[0], 810_000, 1e-6);
  });

  it('a target that equals the part, and neighbours that only share its border', () => {
    const ring = jagged(60, 1);
    const outside: Item = [square(0, 0, 1000), ring];
    within(coveredBy([[ring]], [area([ring])])[0], ringArea(ring), 1e-6);
    within(coveredBy([[ring]], [area(outside)])[0], 0, 1e-6);
    within(coveredBy([[ring]], [area(outside), area([ring])])[0], ringArea(ring), 1e-6);
  });

  it.each([1e-7, 1e-9, 1e-11, 1e-13])('twenty copies turned by %g rad', (angle) => {
    const ring = jagged(80, 2);
    const copies = Array.from({ length: 20 }, (_, k) =>
      area([turnRing(ring, (k - 10) * angle, 500, 500)]),
    );
    const tolerance = 1e-6 + 10 * angle * 500 * 4000;
    within(coveredBy([[ring]], copies)[0], ringArea(ring), tolerance);
  });

  it.each([1e-3, 1e-6, 1e-9])('parts that overlap or gape by %g m', (hair) => {
    const parts: Item[] = [[square(0, 0, 500 + hair, 1000)], [square(500 - hair, 0, 500, 1000)]];
    const [left, right] = coveredBy(parts, [disc(500, 500, 200)]);
    within(left + right, Math.PI * 40_000, 2 * hair * 400 + 1e-6);
  });

  it('32 discs through one common point', () => {
    const petals = Array.from({ length: 32 }, (_, k) => {
      const angle = (k * 2 * Math.PI) / 32;
      return disc(300 * Math.cos(angle), 300 * Math.sin(angle), 300);
    });
    // Beyond the outermost petal the border is an arc seen from the common point under 2π/32:
    // per petal, twice ∫ ½ (2 r cos t)² dt from 0 to π/32.
    const half = Math.PI / 32;
    const expected = 32 * 4 * 300 ** 2 * 0.5 * (half + Math.sin(2 * half) / 2);
    within(coveredBy([[square(-1000, -1000, 2000)]], petals)[0], expected, 1e-5);
  });

  it('64 triangles with one common corner', () => {
    const fan = Array.from({ length: 64 }, (_, k) => {
      const at = (i: number): Point => [
        500 + 400 * Math.cos((2 * Math.PI * i) / 64),
        500 + 400 * Math.sin((2 * Math.PI * i) / 64),
      ];
      return area([[[500, 500], at(k), at(k + 1)]]);
    });
    within(coveredBy([[square(0, 0, 1000)]], fan)[0], ringArea(polygon(64, 500, 500, 400)), 1e-6);
  });

  it('two combs of 100 teeth across each other', () => {
    const upright = comb(100);
    const lying = upright.map(([x, y]): Point => [y, x]);
    const expected = 1e6 * (1 - 0.6 * 0.6);
    within(coveredBy([[square(0, 0, 1000)]], [area([upright]), area([lying])])[0], expected, 1e-5);
  });

  it('a comb as the part, and its teeth closing under a buffer', () => {
    const part = comb(60);
    within(coveredBy([[part]], [area([square(-10, 100, 1000, 50)])])[0], 60 * 4 * 50, 1e-6);
    const covered = coveredBy([[square(5, 0, 590, 600)]], [area([part], 4)])[0];
    within(covered, 590 * 600, 1e-6);
  });

  it('a hundred slivers a ten-millionth of a metre wide', () => {
    const slivers = Array.from({ length: 100 }, (_, k) =>
      area([
        [
          [k * 5, 0],
          [k * 5 + 1e-7, 0],
          [505 - k * 5 + 1e-7, 1000],
          [505 - k * 5, 1000],
        ],
      ]),
    );
    const covered = coveredBy([[square(0, 0, 1000)]], slivers)[0];
    expect(covered).toBeGreaterThan(0);
    within(covered, 100 * 1e-4, 1e-4);
  });

  it('discs whose circles touch from inside and from outside, and nearly do', () => {
    for (const slip of [0, 1e-6, -1e-6, 1e-10, -1e-10]) {
      const inner = coveredBy(
        [[square(0, 0, 1000)]],
        [disc(500, 500, 300), disc(600 + slip, 500, 200)],
      )[0];
      within(inner, Math.PI * 90_000, 1e-4);
      const outer = coveredBy(
        [[square(0, 0, 1000)]],
        [disc(300, 500, 100), disc(500 + slip, 500, 100)],
      )[0];
      within(outer, 2 * Math.PI * 10_000, 1e-4);
    }
  });

  it('300 rectangles on a raster, turned: collinear edges and common corners everywhere', () => {
    const random = seeded(3);
    const taken = new Set<number>();
    const rectangles = Array.from({ length: 300 }, (): Ring => {
      const [x, y] = [Math.floor(random() * 90), Math.floor(random() * 90)];
      const [w, h] = [1 + Math.floor(random() * 9), 1 + Math.floor(random() * 9)];
      for (let i = x; i < x + w; i++) for (let j = y; j < y + h; j++) taken.add(i * 1000 + j);
      return square(x * 10, y * 10, w * 10, h * 10);
    });
    for (const angle of [0, 0.3, Math.PI / 4]) {
      const turned = rectangles.map((ring) => area([turnRing(ring, angle, 500, 500)]));
      within(coveredBy([[square(-500, -500, 2000)]], turned)[0], taken.size * 100, 1e-4);
    }
  });

  it('far from the origin, as in UTM', () => {
    const ring = jagged(60, 4);
    const far = moveRing(ring, 569_000, 7_034_000);
    const near = coveredBy([[ring]], [disc(450, 480, 310), area([square(500, 500, 90)], 30)])[0];
    const there = coveredBy(
      [[far]],
      [disc(569_450, 7_034_480, 310), area([square(569_500, 7_034_500, 90)], 30)],
    )[0];
    within(there, near, 1e-4);
  });

  it('a ring of 150,000 corners, as part and as target', () => {
    const random = seeded(5);
    let drift = 0;
    const coast = polygon(150_000, 0, 0, 1).map(([x, y]): Point => {
      drift = drift * 0.999 + (random() - 0.5) * 1.2;
      return [(8000 + drift) * x, (8000 + drift) * y];
    });
    const engine = engineOf([[coast], [square(-9000, -9000, 18_000)]]);
    engine.setTarget(0, area([coast]));
    const covered = engine.coveredAreas();
    within(covered[0], ringArea(coast), 1e-3);
    within(covered[1], ringArea(coast), 1e-3);
  });

  it('a ring of 20,000 corners that crosses itself', () => {
    const random = seeded(6);
    const ring = polygon(20_000, 500, 500, 400).map(([x, y]): Point => [
      x + random() * 0.5,
      y + random() * 0.5,
    ]);
    const engine = engineOf([[square(0, 0, 1000)]]);
    expect(engine.setTarget(0, area([ring]))).toEqual({ accepted: true });
    within(engine.coveredAreas()[0], Math.PI * 160_000, 1500);
  });

  it('a line of 1,001 corners, buffered wider than its bends', () => {
    const river = Array.from({ length: 1001 }, (_, k): Point => [
      k * 18,
      40 * Math.sin(k / 5) + 300 * Math.sin(k / 90),
    ]);
    const engine = engineOf([[square(-500, -1000, 19_000, 2000)]]);
    engine.setTarget(0, line(river, 300));
    const whole = engine.coveredAreas()[0];
    const bent = river.map(([x, y], k): Point => (k === 500 ? [x, y + 30] : [x, y]));
    engine.setTarget(0, line(bent, 300));
    expect(engine.stats.targetPieces).toBe(125);
    within(
      engine.coveredAreas()[0],
      coveredBy([[square(-500, -1000, 19_000, 2000)]], [line(bent, 300)])[0],
      1e-6,
    );
    engine.setTarget(0, line(river, 300));
    within(engine.coveredAreas()[0], whole, 1e-6);
  });
});
