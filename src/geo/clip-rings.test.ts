import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsRing } from './bounds.ts';
import { clipRings } from './clip-rings.ts';
import { nestRings } from './nest-rings.ts';
import { pointInRings } from './point-in-rings.ts';
import { ringArea } from './ring-area.ts';
import { ringsArea } from './rings-area.ts';
import { trimRings } from './trim-rings.ts';

const square = (x: number, y: number, side: number) => boundsRing([x, y, x + side, y + side]);

/** A star around a centre: simple, of any number of corners. */
const star = fc
  .record({
    x: fc.double({ min: -400, max: 400, noNaN: true }),
    y: fc.double({ min: -400, max: 400, noNaN: true }),
    radii: fc.array(fc.double({ min: 20, max: 300, noNaN: true }), { minLength: 3, maxLength: 14 }),
  })
  .map(({ x, y, radii }) =>
    Float64Array.from(
      [...radii, radii[0]].flatMap((radius, at) => {
        const angle = (2 * Math.PI * (at % radii.length)) / radii.length;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      }),
    ),
  );

describe('clipping areas', () => {
  it('gives what two squares share, have together and have apart', () => {
    const first = [square(0, 0, 100)];
    const second = [square(60, 60, 100)];
    expect(ringsArea(clipRings('intersection', first, second))).toBeCloseTo(1_600, 3);
    expect(ringsArea(clipRings('union', first, second))).toBeCloseTo(18_400, 3);
    expect(ringsArea(clipRings('difference', first, second))).toBeCloseTo(8_400, 3);
  });

  it('takes a ring in a ring for a hole, whichever way they turn', () => {
    const rings = [square(0, 0, 100), square(20, 20, 40).toReversed()];
    // Reversing flat pairs swaps x and y; on the diagonal that turns the ring and nothing else.
    for (const area of [rings, rings.toReversed()]) {
      expect(ringsArea(clipRings('union', area, []))).toBeCloseTo(8_400, 3);
    }
  });

  it('keeps the laws of areas for any two stars', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const area = (operation: 'union' | 'intersection' | 'difference') =>
          ringsArea(clipRings(operation, [a], [b]));
        const both = Math.abs(ringArea(a)) + Math.abs(ringArea(b));
        expect(Math.abs(area('union') + area('intersection') - both)).toBeLessThan(0.5);
        const first = Math.abs(ringArea(a));
        expect(Math.abs(area('difference') + area('intersection') - first)).toBeLessThan(0.5);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('is the same inside some limits after trimming to them', () => {
    fc.assert(
      fc.property(star, star, (a, hole) => {
        const limits = [-150, -200, 180, 120] as const;
        const inside = [boundsRing(limits)];
        const whole = ringsArea(clipRings('intersection', [a, hole], inside));
        const wider = [limits[0] - 1, limits[1] - 1, limits[2] + 1, limits[3] + 1] as const;
        const trimmed = trimRings([a, hole], wider);
        expect(
          Math.abs(ringsArea(clipRings('intersection', trimmed, inside)) - whole),
        ).toBeLessThan(0.2);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('sorting rings into polygons', () => {
  it('gives each hole to the smallest shell around it', () => {
    const island = square(40, 40, 20);
    const rings = clipRings(
      'union',
      [square(0, 0, 100), square(20, 20, 60), island, square(200, 0, 50)],
      [],
    );
    const polygons = nestRings(rings).map(({ shell, holes }) => [
      Math.round(ringArea(shell)),
      ...holes.map((hole) => Math.round(ringArea(hole))),
    ]);
    expect(polygons).toHaveLength(3);
    expect(polygons).toContainEqual([400]);
    expect(polygons).toContainEqual([2_500]);
    expect(polygons).toContainEqual([10_000, -3_600]);
  });
});

describe('a point in rings', () => {
  it('is outside in a hole, and on a shared border in exactly one of two neighbours', () => {
    expect(pointInRings(50, 50, [square(0, 0, 100), square(40, 40, 20)])).toBe(false);
    expect(pointInRings(10, 50, [square(0, 0, 100), square(40, 40, 20)])).toBe(true);
    const west = [Float64Array.of(0, 0, 70, 0, 30, 100, 0, 100, 0, 0)];
    const east = [Float64Array.of(100, 100, 30, 100, 70, 0, 100, 0, 100, 100)];
    for (let share = 0; share < 1; share += 0.01) {
      const [x, y] = [70 - 40 * share, 100 * share];
      expect(Number(pointInRings(x, y, west)) + Number(pointInRings(x, y, east))).toBe(1);
    }
  });
});
