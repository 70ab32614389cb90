import { describe, expect, it } from 'vitest';
import { normaliseRings } from '../../../src/analysis/coverage/engine/normalise-rings.ts';
import { area, disc, engineOf, type Point, type Ring, ringArea, square } from './scenes.ts';

/** As many corners as the most detailed coastlines in public data have. */
const CORNERS = 150_000;
/** Nothing here takes more than a few seconds; this only keeps a hang from holding up the rest. */
const HANG_GUARD = 30_000;

/** A small seeded generator: the same rings at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

const around = (reach: (k: number) => number): Ring =>
  Array.from({ length: CORNERS }, (_, k): Point => {
    const angle = (2 * Math.PI * k) / CORNERS;
    const r = reach(k);
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });

function comb(): Ring {
  const random = seeded(3);
  const teeth = CORNERS / 4 - 1;
  const ring: Point[] = [
    [0, -20],
    [teeth * 0.4, -20],
  ];
  for (let k = teeth - 1; k >= 0; k--) {
    const x = k * 0.4;
    const top = 700 + random();
    ring.push([x + 0.36, 0], [x + 0.36, top], [x + 0.2, top - 0.1], [x + 0.2, 0]);
  }
  return [...ring, [0, 0]];
}

const swapped = (ring: Ring, i: number, j: number): Ring => {
  const copy = [...ring];
  [copy[i], copy[j]] = [ring[j], ring[i]];
  return copy;
};

const spiky = seeded(1);
const rings: readonly (readonly [string, Ring])[] = [
  ['smooth', around((k) => 5000 + 300 * Math.sin((14 * Math.PI * k) / CORNERS))],
  ['spiky', around(() => 400 * spiky())],
  ['a star', around((k) => (k % 2 === 0 ? 10 : 300))],
  ['a comb', comb()],
];

const within = (value: number, expected: number, tolerance: number) =>
  expect(Math.abs(value - expected)).toBeLessThan(tolerance);

describe.each(rings)('a ring of 150,000 corners: %s', (_, ring) => {
  const expected = ringArea(ring);

  it(
    'as a target over two zones covers in both what it covers in all',
    { timeout: HANG_GUARD },
    () => {
      const halves = [
        [square(-20_000, -9000, 20_013.1, 18_000)],
        [square(13.1, -9000, 40_000, 18_000)],
      ];
      const engine = engineOf(halves);
      expect(engine.setTarget(0, area([ring]))).toEqual({ accepted: true });
      const [west, east] = engine.coveredAreas();
      within(west + east, expected, 1e-6 * expected);
    },
  );

  it('as a zone is covered as the halves of its targets are', { timeout: HANG_GUARD }, () => {
    const engine = engineOf([[ring]]);
    within(engine.partAreas[0], expected, 1e-6 * expected);
    engine.setTarget(0, disc(30, 20, 60));
    engine.setTarget(1, disc(80, -10, 70));
    const both = engine.coveredAreas()[0];
    engine.removeTarget(1);
    const first = engine.coveredAreas()[0];
    engine.setTarget(1, area([square(-20_000, -9000, 60_000, 18_000)]));
    within(engine.coveredAreas()[0], expected, 1e-6 * expected);
    expect(first).toBeGreaterThan(0);
    expect(both).toBeGreaterThan(first);
    expect(both).toBeLessThan(expected);
  });
});

describe('a ring of 150,000 corners that crosses itself', () => {
  it('in one place is repaired, smooth or a comb', { timeout: HANG_GUARD }, () => {
    for (const [ring, at] of [
      [rings[0][1], 100],
      [rings[3][1], 80_003],
    ] as const) {
      const engine = engineOf([[swapped(ring, at, at + 1)]]);
      expect(engine.refusedParts.size).toBe(0);
      within(engine.partAreas[0], ringArea(ring), 300);
    }
  });

  it('everywhere is refused by name, not answered with nothing', { timeout: HANG_GUARD }, () => {
    const random = seeded(9);
    const anywhere = Array.from({ length: CORNERS }, (): Point => [random() * 900, random() * 900]);
    const engine = engineOf([[anywhere], [square(0, 0, 900)]]);
    expect([...engine.refusedParts]).toEqual([[0, 'too-tangled']]);
    expect(engine.setTarget(0, area([anywhere]))).toEqual({ refused: 'too-tangled' });
    engine.setTarget(1, disc(450, 450, 100));
    expect(engine.coveredAreas()[0]).toBeNaN();
    within(engine.coveredAreas()[1], Math.PI * 10_000, 1e-6);
  });

  it(
    'with repeated points and spikes of no width has the area without them',
    () => {
      const ring = rings[0][1].slice(0);
      const again = ring.flatMap((point, k): Point[] =>
        k % 50_000 === 7 ? [point, point, [point[0] * 1.01, point[1] * 1.01], point] : [point],
      );
      const engine = engineOf([[again]]);
      expect(engine.refusedParts.size).toBe(0);
      within(engine.partAreas[0], ringArea(ring), 1);
    },
    HANG_GUARD,
  );
});

it('twenty thousand islands and lakes find their shells', { timeout: HANG_GUARD }, () => {
  const islands = Array.from({ length: 20_000 }, (_, k) => {
    const [x, y] = [(k % 100) * 20, Math.floor(k / 200) * 20];
    const [from, size] = k % 200 < 100 ? [0, 10] : [3, 4];
    return Float64Array.from(square(x + from, y + from, size).flat());
  });
  const found = normaliseRings(islands);
  if (typeof found === 'string') throw new Error(`Refused: ${found}`);
  expect(found.starts.length).toBe(20_001);
  const engine = engineOf([[square(-100, -100, 3000)]]);
  engine.setTarget(0, { kind: 'area', rings: islands, radiusMeters: 0 });
  within(engine.coveredAreas()[0], 10_000 * (100 - 16), 1e-5);
});
