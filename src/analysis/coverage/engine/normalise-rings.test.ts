import { describe, expect, it } from 'vitest';
import { areaOfRings, normaliseRings } from './normalise-rings.ts';

const square = (x: number, y: number, size: number) =>
  Float64Array.of(x, y, x + size, y, x + size, y + size, x, y + size);
const reversed = (ring: Float64Array) => {
  const points = Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i], ring[2 * i + 1]]);
  return Float64Array.from(points.reverse().flat());
};

function areaOf(rings: readonly Float64Array[]): number {
  const normalised = normaliseRings(rings);
  if (typeof normalised === 'string') throw new Error(`Refused: ${normalised}`);
  return areaOfRings(normalised);
}

describe('normaliseRings', () => {
  it('keeps the exact coordinates of rings that meet nowhere', () => {
    const ring = Float64Array.of(0.1, 0.2, 7.3, 0.4, 5.5, 9.6);
    expect(normaliseRings([ring])).toEqual({ coords: ring, starts: Uint32Array.of(0, 3) });
  });

  it('does not write into what it was given', () => {
    const ring = reversed(square(0, 0, 10));
    const before = ring.slice();
    normaliseRings([ring]);
    expect(ring).toEqual(before);
  });

  it('finds shells and holes by nesting, whatever their winding', () => {
    const rings = [square(0, 0, 100), square(10, 10, 80), square(20, 20, 60)];
    const expected = 10_000 - 6400 + 3600;
    expect(areaOf(rings)).toBe(expected);
    expect(areaOf(rings.map(reversed))).toBe(expected);
    expect(areaOf([...rings].reverse())).toBe(expected);
  });

  it('drops the closing point, repeated points and rings of fewer than three points', () => {
    const closed = Float64Array.of(0, 0, 0, 0, 10, 0, 10, 10, 10, 10, 0, 10, 0, 0, 0, 0);
    expect(normaliseRings([closed, Float64Array.of(50, 50, 60, 60)])).toEqual({
      coords: square(0, 0, 10),
      starts: Uint32Array.of(0, 4),
    });
  });

  it('opens crossings by even-odd', () => {
    const bowTie = Float64Array.of(0, 0, 10, 10, 10, 0, 0, 10);
    expect(areaOf([bowTie])).toBeCloseTo(50, 5);
    const overlapping = [square(0, 0, 10), square(5, 0, 10)];
    expect(areaOf(overlapping)).toBeCloseTo(100, 5);
  });

  it('counts a ring given twice once', () => {
    expect(areaOf([square(0, 0, 10), reversed(square(0, 0, 10))])).toBeCloseTo(100, 5);
  });

  it('keeps corners that are far apart to a fraction of a millimetre when it must repair', () => {
    const wide = Float64Array.of(0, 0, 1e5, 1e5, 1e5, 0, 0, 1e5);
    expect(Math.abs(areaOf([wide]) - 5e9)).toBeLessThan(50);
  });

  it('names what it cannot use', () => {
    expect(normaliseRings([])).toBe('empty');
    expect(normaliseRings([new Float64Array(0)])).toBe('empty');
    expect(normaliseRings([Float64Array.of(1, 1, 1, 1, 1, 1)])).toBe('no-area');
    expect(normaliseRings([Float64Array.of(0, 0, 5, 5, 9, 9)])).toBe('no-area');
    expect(normaliseRings([Float64Array.of(0, 0, 5, Infinity, 9, 9)])).toBe('not-finite');
  });
});
