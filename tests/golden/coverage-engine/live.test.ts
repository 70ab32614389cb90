import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverInSlices } from '../../../src/analysis/coverage/engine/cover-in-slices.ts';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';
import { cellMeters, starRing, target } from './arbitraries.ts';
import { area, coveredBy, disc, engineOf, type Item, moveRing, square } from './scenes.ts';

const runs = (numRuns: number) => ({ seed: 20240612, numRuns });
const city: Item[] = [
  [square(-300, -300, 310, 600)],
  [square(10, -300, 290, 250)],
  [square(10, -50, 290, 350)],
];
/** Large enough to cover most of the city, so that most other targets have nothing to decide. */
const blanket = fc.oneof(
  fc
    .tuple(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -150, max: 150 }))
    .map(([x, y]): TargetShape => disc(x, y, 340)),
  fc
    .integer({ min: -200, max: 200 })
    .map((x): TargetShape => area([square(x - 400, -400, 600, 800)], 20)),
);
const edit = fc.record({
  slot: fc.nat(7),
  shape: fc.option(fc.oneof(target, blanket), { nil: null, freq: 3 }),
  asks: fc.boolean(),
});

const expectClose = (live: Float64Array, fresh: readonly number[], tolerance: number) =>
  fresh.forEach((covered, i) => expect(Math.abs(live[i] - covered)).toBeLessThan(tolerance));

describe('covered area of a city that is mostly covered', () => {
  it('after any sequence of edits is that of a fresh engine', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 30 }), cellMeters, (edits, cell) => {
        const engine = engineOf(city, cell);
        const standing = new Map<number, TargetShape>();
        for (const { slot, shape, asks } of edits) {
          if (shape === null) {
            engine.removeTarget(slot);
            standing.delete(slot);
          } else {
            engine.setTarget(slot, shape);
            standing.set(slot, shape);
          }
          if (asks)
            expectClose(engine.coveredAreas(), coveredBy(city, [...standing.values()]), 1e-6);
        }
        const fresh = coveredBy(city, [...standing.values()], cell);
        expectClose(engine.coveredAreas(), fresh, 1e-8);
        // One by one they go, which uncovers what was parked under the others.
        for (const slot of standing.keys()) {
          engine.removeTarget(slot);
          standing.delete(slot);
          expectClose(engine.coveredAreas(), coveredBy(city, [...standing.values()], cell), 1e-8);
        }
        expect(engine.coveredAreas().every((covered) => covered === 0)).toBe(true);
        expect(engine.stats.touches + engine.stats.targetPieces).toBe(0);
      }),
      runs(150),
    );
  });

  it('in slices is the same, also when targets change between two slices', () => {
    const list = fc.array(fc.oneof(target, blanket), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.nat(3), target, (shapes, after, late) => {
        const engine = engineOf(city);
        const slices = coverInSlices(engine, shapes);
        for (let i = 0; i < after; i++) slices.next();
        engine.setTarget(20, late);
        for (let slice = slices.next(); slice.done !== true;) slice = slices.next();
        expectClose(engine.coveredAreas(), coveredBy(city, [...shapes, late]), 1e-8);
      }),
      runs(100),
    );
  });
});

describe('covered area where hundreds of borders pass one cell', () => {
  const heap = fc.array(fc.oneof(target, target, blanket), { minLength: 25, maxLength: 60 });

  it('is that of small cells', () => {
    fc.assert(
      fc.property(heap, fc.array(starRing, { minLength: 1, maxLength: 4 }), (shapes, stars) => {
        const parts: Item[] = [...city, ...stars.map((ring) => [ring])];
        const small = coveredBy(parts, shapes, 25);
        expectClose(Float64Array.from(coveredBy(parts, shapes, 2000)), small, 1e-5);
      }),
      runs(40),
    );
  });

  it('of many copies a hair apart is that of one, within the hairs', () => {
    const hair = fc.constantFrom(0, 1e-12, 1e-10, 1e-8, 1e-6);
    fc.assert(
      fc.property(starRing, hair, fc.constantFrom(50, 2000), (ring, by, cell) => {
        const copies = Array.from({ length: 60 }, (_, k) =>
          area([moveRing(ring, k * by, -k * by)]),
        );
        const one = coveredBy(city, [copies[0]], cell);
        expectClose(Float64Array.from(coveredBy(city, copies, cell)), one, 1e-5 + 60 * by * 3000);
      }),
      runs(60),
    );
  });
});
