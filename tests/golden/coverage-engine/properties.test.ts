import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';
import { anyRing, cellMeters, parts, starRing, target, targets } from './arbitraries.ts';
import {
  area,
  coveredBy,
  engineOf,
  type Item,
  moveRing,
  type Ring,
  ringArea,
  square,
} from './scenes.ts';

const runs = (numRuns: number) => ({ seed: 20240611, numRuns });
/** Square metres that rounding may take or give in scenes 600 m across. */
const ROUNDING = 1e-6;

const isClose = (a: readonly number[], b: readonly number[], tolerance = ROUNDING) =>
  a.every((value, i) => Math.abs(value - b[i]) <= tolerance);

function larger(shape: TargetShape, meters: number): TargetShape {
  return { ...shape, radiusMeters: shape.radiusMeters + meters };
}

describe('covered area', () => {
  it('is never below nothing nor above the part', () => {
    fc.assert(
      fc.property(parts, targets, cellMeters, (p, t, cell) => {
        coveredBy(p, t, cell).forEach((covered, i) => {
          expect(covered).toBeGreaterThanOrEqual(-ROUNDING);
          expect(covered).toBeLessThanOrEqual(ringArea(p[i][0]) + ROUNDING);
        });
      }),
      runs(300),
    );
  });

  it('does not shrink when a radius or the list of targets grows', () => {
    fc.assert(
      fc.property(parts, targets, target, fc.integer({ min: 1, max: 90 }), (p, t, extra, by) => {
        const before = coveredBy(p, [...t, extra]);
        const without = coveredBy(p, t);
        const wider = coveredBy(p, [...t, larger(extra, by)]);
        before.forEach((covered, i) => {
          expect(covered).toBeGreaterThanOrEqual(without[i] - ROUNDING);
          expect(wider[i]).toBeGreaterThanOrEqual(covered - ROUNDING);
        });
      }),
      runs(200),
    );
  });

  it('of halves sums to that of the whole', () => {
    const cut = fc.integer({ min: -250, max: 250 });
    fc.assert(
      fc.property(targets, cut, cellMeters, (t, x, cell) => {
        const whole: Item = [square(-300, -300, 600)];
        const halves: Item[] = [
          [square(-300, -300, x + 300, 600)],
          [square(x, -300, 300 - x, 600)],
        ];
        const [all, left, right] = coveredBy([whole, ...halves], t, cell);
        expect(Math.abs(all - left - right)).toBeLessThan(ROUNDING);
      }),
      runs(200),
    );
  });

  it('does not depend on the order of targets, on doubles or on the size of the cells', () => {
    fc.assert(
      fc.property(parts, targets, cellMeters, (p, t, cell) => {
        const plain = coveredBy(p, t);
        expect(isClose(coveredBy(p, [...t].reverse()), plain)).toBe(true);
        expect(isClose(coveredBy(p, [...t, ...t]), plain)).toBe(true);
        expect(isClose(coveredBy(p, t, cell), plain)).toBe(true);
      }),
      runs(200),
    );
  });

  it('does not depend on start vertex, winding or closing point of a ring', () => {
    const turned = (ring: Ring, by: number): Ring => [...ring.slice(by), ...ring.slice(0, by)];
    const radius = fc.constantFrom(0, 40);
    fc.assert(
      fc.property(starRing, starRing, fc.nat(11), radius, (part, ring, by, radiusMeters) => {
        const plain = coveredBy([[part]], [area([ring], radiusMeters)]);
        const start = by % ring.length;
        const variants: Ring[] = [
          turned(ring, start),
          [...ring].reverse(),
          [...turned(ring, start), ring[start]],
        ];
        for (const variant of variants) {
          expect(isClose(coveredBy([[part]], [area([variant], radiusMeters)]), plain)).toBe(true);
        }
        expect(
          isClose(coveredBy([[[...part].reverse()]], [area([ring], radiusMeters)]), plain),
        ).toBe(true);
      }),
      runs(200),
    );
  });

  it('does not change when everything moves', () => {
    const shift = fc.integer({ min: -40_000, max: 40_000 });
    const moved = (shape: TargetShape, dx: number, dy: number): TargetShape => {
      const coords = (c: Float64Array) => c.map((v, i) => v + (i % 2 === 0 ? dx : dy));
      if (shape.kind === 'disc') return { ...shape, x: shape.x + dx, y: shape.y + dy };
      if (shape.kind === 'line') return { ...shape, coords: coords(shape.coords) };
      return { ...shape, rings: shape.rings.map(coords) };
    };
    fc.assert(
      fc.property(parts, targets, shift, shift, (p, t, dx, dy) => {
        const there = coveredBy(
          p.map((item) => item.map((ring) => moveRing(ring, dx, dy))),
          t.map((shape) => moved(shape, dx, dy)),
        );
        expect(isClose(there, coveredBy(p, t), 1e-5)).toBe(true);
      }),
      runs(200),
    );
  });

  it('after any sequence of edits is that of a fresh engine', () => {
    const edit = fc.record({
      slot: fc.nat(5),
      shape: fc.option(target, { nil: null, freq: 3 }),
      asks: fc.boolean(),
      clears: fc.nat(30).map((n) => n === 0),
    });
    fc.assert(
      fc.property(parts, fc.array(edit, { minLength: 1, maxLength: 25 }), (p, edits) => {
        const engine = engineOf(p);
        engine.coveredAreas();
        const standing = new Map<number, TargetShape>();
        for (const { slot, shape, asks, clears } of edits) {
          if (clears) {
            engine.clearTargets();
            standing.clear();
          }
          if (shape === null) {
            engine.removeTarget(slot);
            standing.delete(slot);
          } else {
            engine.setTarget(slot, shape);
            standing.set(slot, shape);
          }
          if (asks) engine.coveredAreas();
        }
        const fresh = coveredBy(p, [...standing.values()]);
        Array.from(engine.coveredAreas()).forEach((covered, i) => {
          expect(Math.abs(covered - fresh[i])).toBeLessThan(1e-8);
        });
        for (const slot of standing.keys()) engine.removeTarget(slot);
        expect(engine.coveredAreas().every((covered) => covered === 0)).toBe(true);
        expect(engine.stats.touches + engine.stats.targetPieces).toBe(0);
      }),
      runs(300),
    );
  });

  it('of rings that cross themselves is even-odd, or the refusal is named', () => {
    fc.assert(
      fc.property(anyRing, cellMeters, (ring, cell) => {
        const engine = engineOf([[square(-700, -700, 1400)]], cell);
        const outcome = engine.setTarget(0, area([ring]));
        const covered = engine.coveredAreas()[0];
        if ('refused' in outcome) {
          expect(outcome.refused).toBe('no-area');
          expect(covered).toBe(0);
          expect(evenOddArea(ring)).toBeLessThan(0.01);
        } else expect(Math.abs(covered - evenOddArea(ring))).toBeLessThan(0.01);
      }),
      runs(300),
    );
  });
});

/** Even-odd area by slabs between all heights at which edges start, end or cross. */
function evenOddArea(ring: Ring): number {
  const edges = ring.map((a, i) => [a, ring[(i + 1) % ring.length]] as const);
  const heights = ring.map(([, y]) => y);
  edges.forEach(([a, b], i) => {
    for (const [c, d] of edges.slice(i + 1)) {
      const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
      const cross = ux * vy - uy * vx;
      if (cross === 0) continue;
      const along = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
      if (along >= 0 && along <= 1) heights.push(a[1] + along * uy);
    }
  });
  heights.sort((a, b) => a - b);
  let total = 0;
  for (let k = 0; k + 1 < heights.length; k++) {
    const middle = (heights[k] + heights[k + 1]) / 2;
    const xs = edges
      .filter(([a, b]) => a[1] > middle !== b[1] > middle)
      .map(([a, b]) => a[0] + ((b[0] - a[0]) * (middle - a[1])) / (b[1] - a[1]))
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      total += (xs[i + 1] - xs[i]) * (heights[k + 1] - heights[k]);
    }
  }
  return total;
}
