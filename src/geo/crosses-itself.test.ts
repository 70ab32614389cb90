import { describe, expect, it } from 'vitest';
import { crossesItself } from './crosses-itself.ts';

function polygon(...rings: readonly (readonly [number, number])[][]): GeoJSON.Polygon {
  return {
    type: 'Polygon',
    coordinates: rings.map((ring) => [...ring, ring[0]].map((position) => [...position])),
  };
}

describe('a border', () => {
  it('of a square or a bent shape does not cross itself', () => {
    expect(
      crossesItself(
        polygon([
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
        ]),
      ),
    ).toBe(false);
    expect(
      crossesItself(
        polygon([
          [0, 0],
          [4, 0],
          [2, 1],
          [4, 4],
          [0, 4],
        ]),
      ),
    ).toBe(false);
    expect(
      crossesItself(
        polygon([
          [0, 0],
          [2, 0],
          [4, 0],
          [4, 4],
        ]),
      ),
    ).toBe(false);
  });

  it('crosses itself in a bow-tie, at a corner on an edge, and where it doubles back', () => {
    expect(
      crossesItself(
        polygon([
          [0, 0],
          [4, 4],
          [4, 0],
          [0, 4],
        ]),
      ),
    ).toBe(true);
    expect(
      crossesItself(
        polygon([
          [0, 0],
          [4, 0],
          [4, 4],
          [2, 0],
          [0, 4],
        ]),
      ),
    ).toBe(true);
    expect(
      crossesItself(
        polygon([
          [0, 0],
          [4, 0],
          [4, 4],
          [4, 1],
        ]),
      ),
    ).toBe(true);
  });

  it('may have a hole inside, but not one that crosses the outer ring', () => {
    const outer: [number, number][] = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 9],
    ];
    expect(
      crossesItself(
        polygon(outer, [
          [2, 2],
          [2, 4],
          [4, 4],
          [4, 2],
        ]),
      ),
    ).toBe(false);
    expect(
      crossesItself(
        polygon(outer, [
          [7, 2],
          [7, 4],
          [12, 4],
          [12, 2],
        ]),
      ),
    ).toBe(true);
  });

  it('may be met by a hole, or by another part, in single corners', () => {
    const outer: [number, number][] = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 9],
    ];
    const notch: [number, number][] = [
      [0, 0],
      [2, 4],
      [4, 2],
    ];
    expect(crossesItself(polygon(outer, notch))).toBe(false);
    const beside = polygon([
      [9, 9],
      [12, 9],
      [12, 12],
    ]);
    const parts = [polygon(outer).coordinates, beside.coordinates];
    expect(crossesItself({ type: 'MultiPolygon', coordinates: parts })).toBe(false);
    const over = [polygon(outer).coordinates, polygon(notch).coordinates];
    expect(crossesItself({ type: 'MultiPolygon', coordinates: over })).toBe(true);
    // Two corners cut the ground inside in two.
    const cuts: [number, number][] = [
      [0, 0],
      [2, 4],
      [9, 9],
    ];
    expect(crossesItself(polygon(outer, cuts))).toBe(true);
  });

  it('does not mind a corner placed twice', () => {
    expect(
      crossesItself(
        polygon([
          [0, 0],
          [4, 0],
          [4, 0],
          [4, 4],
          [0, 4],
        ]),
      ),
    ).toBe(false);
  });
});
