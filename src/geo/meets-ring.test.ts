import { describe, expect, it } from 'vitest';
import { meetsRing } from './meets-ring.ts';

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const lasso = square(10, 60, 11, 61);

describe('a ring drawn round shapes', () => {
  it('takes a point inside, and none outside', () => {
    expect(meetsRing({ type: 'Point', coordinates: [10.5, 60.5] }, lasso)).toBe(true);
    expect(meetsRing({ type: 'Point', coordinates: [11.5, 60.5] }, lasso)).toBe(false);
  });

  it('takes a line that ends inside, and one that only runs through', () => {
    const line = (...coordinates: [number, number][]) =>
      meetsRing({ type: 'LineString', coordinates }, lasso);
    expect(line([9, 60.5], [10.5, 60.5])).toBe(true);
    expect(line([9, 60.5], [12, 60.6])).toBe(true);
    expect(line([9, 62], [12, 62])).toBe(false);
  });

  it('takes an area that it touches in part, and one that it lies wholly within', () => {
    const area = (...coordinates: number[][][]) =>
      meetsRing({ type: 'Polygon', coordinates }, lasso);
    expect(area(square(10.9, 60.9, 12, 62))).toBe(true);
    expect(area(square(9, 59, 12, 62))).toBe(true);
    expect(area(square(12, 59, 13, 62))).toBe(false);
  });

  it('leaves an area alone whose hole it lies in, and takes it where a part is within reach', () => {
    const holed = [square(8, 58, 13, 63), square(9, 59, 12, 62).toReversed()];
    expect(meetsRing({ type: 'Polygon', coordinates: holed }, lasso)).toBe(false);
    const parts = [holed, [square(10.4, 60.4, 10.6, 60.6)]];
    expect(meetsRing({ type: 'MultiPolygon', coordinates: parts }, lasso)).toBe(true);
  });
});
