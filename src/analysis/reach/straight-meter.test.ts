import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedTarget } from '../coverage/asked-targets.ts';
import { distanceToShape, type LocalShape } from '../coverage/local-shape.ts';
import { straightMeter } from './straight-meter.ts';

const meters = fc.integer({ min: -900, max: 900 });
const shape: fc.Arbitrary<LocalShape> = fc.oneof(
  fc
    .tuple(meters, meters)
    .map(([x, y]): LocalShape => ({ type: 'point', rings: [Float64Array.of(x, y)] })),
  fc.array(meters, { minLength: 4, maxLength: 10 }).map((values): LocalShape => {
    const path = Float64Array.from(values.slice(0, 2 * Math.floor(values.length / 2)));
    return { type: 'line', rings: [path] };
  }),
  fc.tuple(meters, meters, fc.integer({ min: 5, max: 400 })).map(([x, y, size]): LocalShape => ({
    type: 'area',
    rings: [Float64Array.of(x, y, x + size, y, x + size, y + size, x, y)],
  })),
);
const target = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(shape, { minLength: 1, maxLength: 2 }))
  .map(([id, shapes]): AskedTarget => ({ id, name: id, shapes }));
const points = fc
  .array(meters, { minLength: 2, maxLength: 40 })
  .map((values) => Float64Array.from(values))
  .map((values) => ({
    count: Math.floor(values.length / 2),
    xs: values.filter((_, at) => at % 2 === 0).slice(0, Math.floor(values.length / 2)),
    ys: values.filter((_, at) => at % 2 === 1),
  }));

const farthest = 600;

function plainMeters(x: number, y: number, targets: readonly AskedTarget[]): number {
  const apart = targets.flatMap(({ shapes }) => shapes.map((one) => distanceToShape(x, y, one)));
  const nearest = Math.min(Infinity, ...apart);
  return nearest <= farthest ? nearest : Infinity;
}

describe('straight reach of points', () => {
  it('is the distance to the nearest shape, today and with what the proposal adds', () => {
    fc.assert(
      fc.property(points, fc.array(target), fc.array(target), (all, today, added) => {
        const meter = straightMeter(all, farthest);
        const adds = new Map(added.map((one) => [one.id, one]));
        meter.sync({ today, added: adds }, []);
        for (const side of ['today', 'proposal'] as const) {
          const targets = side === 'today' ? today : [...today, ...adds.values()];
          const found = meter.meters(side);
          for (let at = 0; at < all.count; at++) {
            const expected = plainMeters(all.xs[at], all.ys[at], targets);
            if (expected === Infinity) expect(found[at]).toBe(Infinity);
            else expect(found[at]).toBeCloseTo(expected, 9);
            const route = meter.route(at, side);
            if (expected === Infinity) expect(route).toBeNull();
            else expect(route?.meters).toBeCloseTo(expected, 9);
          }
        }
      }),
      { seed: 31, numRuns: 150 },
    );
  });

  it('is to the last bit what a new meter measures, after any moves of the proposal', () => {
    const steps = fc.array(fc.uniqueArray(target, { selector: ({ id }) => id, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(points, fc.array(target, { maxLength: 4 }), steps, (all, today, moves) => {
        const live = straightMeter(all, farthest);
        let added = new Map<string, AskedTarget>();
        for (const step of moves) {
          added = new Map(step.map((one) => [one.id, one]));
          live.sync({ today, added }, []);
        }
        const fresh = straightMeter(all, farthest);
        fresh.sync({ today, added }, []);
        for (const side of ['today', 'proposal'] as const) {
          expect(live.meters(side)).toEqual(fresh.meters(side));
          expect(live.nearest(side)).toEqual(fresh.nearest(side));
        }
      }),
      { seed: 32, numRuns: 100 },
    );
  });

  it('measures one shape alone', () => {
    const all = { count: 2, xs: Float64Array.of(0, 500), ys: Float64Array.of(30, 0) };
    const meter = straightMeter(all, 100);
    const alone = meter.reachOf([{ type: 'point', rings: [Float64Array.of(0, 0)] }]);
    expect([...alone]).toEqual([30, Infinity]);
  });
});
