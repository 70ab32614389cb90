import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { measureLength } from './measure-length.ts';

function geodesic(from: number[], to: number[]): number {
  return Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12!;
}

describe('length of a line', () => {
  it('agrees with the geodesic within 1e-9 for short segments and 0.001 % for long ones', () => {
    const centre = [10.4351, 63.4367];
    for (const [lng, lat, tolerance] of [
      [10.436, 63.437, 1e-9],
      [10.45, 63.44, 1e-9],
      [10.44, 63.53, 1e-7],
      [12.2, 63.1, 1e-5],
    ]) {
      const expected = geodesic(centre, [lng, lat]);
      expect(Math.abs(measureLength([centre, [lng, lat]]) / expected - 1)).toBeLessThan(tolerance);
    }
  });

  it('adds up the segments, wherever on the globe they lie', () => {
    const line = [
      [18.0, 59.3],
      [18.01, 59.31],
      [18.01, 59.31],
      [18.02, 59.3],
    ];
    const expected = geodesic(line[0], line[1]) + geodesic(line[2], line[3]);
    expect(measureLength(line)).toBeCloseTo(expected, 5);
  });

  it('is nothing for a line that has not begun', () => {
    expect(measureLength([])).toBe(0);
    expect(measureLength([[10, 63]])).toBe(0);
  });
});
