import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContactByBlocks } from './find-contact-by-blocks.ts';
import { findContactBySweep } from './find-contact-by-sweep.ts';
import { RingEdges } from './ring-edges.ts';
import type { Rings } from './rings.ts';

type Point = readonly [number, number];

function ringsOf(list: readonly (readonly Point[])[]): Rings {
  const starts = new Uint32Array(list.length + 1);
  list.forEach((ring, i) => (starts[i + 1] = starts[i] + ring.length));
  return { coords: Float64Array.from(list.flat(2)), starts };
}

/** Every edge against every other. */
function findContactByTrying(edges: RingEdges): boolean {
  for (let a = 0; a < edges.count; a++) {
    for (let p = a + 1; p < edges.count; p++) if (edges.meet(a, p)) return true;
  }
  return false;
}

/** On this raster every verdict is exact, so that all ways must agree to the last touch. */
const onRaster = (ring: readonly Point[]) =>
  ring.map(([x, y]): Point => [Math.round(x * 1024) / 1024, Math.round(y * 1024) / 1024]);
const isSame = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];
const withoutRepeats = (ring: readonly Point[]) =>
  onRaster(ring).filter((point, i, all) => !isSame(point, all[(i + 1) % all.length]));

const coarse = fc.integer({ min: -6, max: 6 });
const fine = fc.double({ min: -6, max: 6, noNaN: true });
const anyRing = fc.oneof(
  fc.array(fc.tuple(coarse, coarse), { minLength: 3, maxLength: 9 }),
  fc.array(fc.tuple(fine, fine), { minLength: 3, maxLength: 6 }),
);
/** Mostly crossing-free: corners at growing angles, 3 to 90 of them. */
const star = fc
  .tuple(coarse, coarse, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 90 }))
  .map(([x, y, reaches]) =>
    reaches.map((reach, i): Point => {
      const angle = (2 * Math.PI * i) / reaches.length;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }),
  );
const scene = fc.oneof(
  fc.array(anyRing, { minLength: 1, maxLength: 3 }),
  fc.array(star, { minLength: 1, maxLength: 2 }),
  star.map((ring) => [ring, ring.map(([x, y]): Point => [x / 3, y / 3])]),
  fc.tuple(star, fc.nat(), fc.nat()).map(([ring, i, j]) => {
    const swapped = [...ring];
    const [a, b] = [i % ring.length, j % ring.length];
    [swapped[a], swapped[b]] = [ring[b], ring[a]];
    return [swapped];
  }),
);

describe('contact of rings', () => {
  it('is found by blocks and by the sweep exactly when trying all pairs finds it', () => {
    const seen = { with: 0, without: 0 };
    fc.assert(
      fc.property(scene, (list) => {
        const rings = list.map(withoutRepeats).filter((ring) => ring.length >= 3);
        fc.pre(rings.length > 0);
        const edges = new RingEdges(ringsOf(rings));
        const expected = findContactByTrying(edges);
        seen[expected ? 'with' : 'without']++;
        expect(findContactByBlocks(edges) ?? expected).toBe(expected);
        expect(findContactBySweep(edges)).toBe(expected);
      }),
      { seed: 31, numRuns: 6000 },
    );
    expect(Math.min(seen.with, seen.without)).toBeGreaterThan(1000);
  });
});
