import { describe, expect, it } from 'vitest';
import { liesInArea } from './lies-in-area.ts';

function box(west: number, south: number, east: number, north: number): GeoJSON.Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function line(...coordinates: GeoJSON.Position[]): GeoJSON.LineString {
  return { type: 'LineString', coordinates };
}

const west = box(10, 63, 10.1, 63.1);
const east = box(10.1, 63, 10.2, 63.1);

describe('a shape in an area', () => {
  it('is a point inside, and of a shared border in exactly one of two', () => {
    const inside: GeoJSON.Point = { type: 'Point', coordinates: [10.05, 63.05] };
    const between: GeoJSON.Point = { type: 'Point', coordinates: [10.1, 63.05] };
    expect(liesInArea(inside, west)).toBe(true);
    expect(liesInArea(inside, east)).toBe(false);
    expect([west, east].filter((area) => liesInArea(between, area))).toHaveLength(1);
  });

  it('is a line that goes through it, also from corner to corner', () => {
    const through = line([9.9, 63.05], [10.3, 63.05]);
    const diagonal = line([10, 63], [10.1, 63.1]);
    expect([west, east].map((area) => liesInArea(through, area))).toEqual([true, true]);
    expect([west, east].map((area) => liesInArea(diagonal, area))).toEqual([true, false]);
  });

  it('is not a line along its border, nor one that ends at it', () => {
    expect(liesInArea(line([10.1, 62.9], [10.1, 63.2]), west)).toBe(false);
    expect(liesInArea(line([10.15, 63.05], [10.1, 63.05]), west)).toBe(false);
    expect(liesInArea(line([9.9, 63], [10.3, 63]), west)).toBe(false);
  });

  it('is an area with ground in common, not a neighbour', () => {
    expect(liesInArea(east, west)).toBe(false);
    expect(liesInArea(west, west)).toBe(true);
    expect(liesInArea(box(10.09, 63.01, 10.11, 63.02), west)).toBe(true);
    expect(liesInArea(box(10.02, 63.02, 10.03, 63.03), west)).toBe(true);
  });

  it('is an area round the whole of it, and not one with it in a hole', () => {
    const round = box(9, 62, 11, 64);
    expect(liesInArea(round, west)).toBe(true);
    const hole = box(9.9, 62.9, 10.2, 63.2).coordinates[0];
    expect(liesInArea({ ...round, coordinates: [round.coordinates[0], hole] }, west)).toBe(false);
  });

  it('is judged by the parts of an area of several', () => {
    const apart: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [box(10.5, 63, 10.6, 63.1).coordinates, west.coordinates],
    };
    expect(liesInArea(box(9.99, 62.99, 10.11, 63.11), apart)).toBe(true);
    expect(liesInArea(box(10.2, 63, 10.3, 63.1), apart)).toBe(false);
  });
});
