import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPlane } from './local-plane.ts';
import { metersBetween } from './meters-between.ts';

const plane = localPlane([10.4, 63.43]);
const at = (x: number, y: number): [number, number] => {
  const [lng, lat] = plane.toLngLat([x, y]);
  return [lng, lat];
};
const point = (x: number, y: number): GeoJSON.Point => ({ type: 'Point', coordinates: at(x, y) });
const line = (...places: readonly (readonly [number, number])[]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: places.map(([x, y]) => at(x, y)),
});
const box = (x: number, y: number, side: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [[at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side), at(x, y)]],
});

describe('the distance between two shapes', () => {
  it.each<[string, Parameters<typeof metersBetween>, number]>([
    ['two points', [point(0, 0), point(30, 40)], 50],
    ['a point beside a line', [point(50, 20), line([0, 0], [100, 0])], 20],
    ['a point in an area', [point(5, 5), box(0, 0, 10)], 0],
    ['a point beside an area', [point(5, 25), box(0, 0, 10)], 15],
    ['lines that cross', [line([0, 0], [10, 10]), line([0, 10], [10, 0])], 0],
    ['lines beside each other', [line([0, 0], [100, 0]), line([0, 12], [100, 12])], 12],
    ['an area in another', [box(0, 0, 100), box(40, 40, 10)], 0],
    ['areas beside each other', [box(0, 0, 10), box(60, 0, 10)], 50],
    ['areas that cross like a cross', [box(0, 0, 10), line([-5, 5], [15, 5])], 0],
    ['a corner against a corner', [box(0, 0, 10), box(40, 50, 10)], 50],
  ])('%s', (_, [first, second], meters) => {
    expect(metersBetween(first, second)).toBeCloseTo(meters, 3);
  });

  it('is outside for a point in a hole', () => {
    const ring = box(0, 0, 100);
    const hole = box(20, 20, 60).coordinates[0].toReversed();
    const withHole: GeoJSON.Polygon = { ...ring, coordinates: [ring.coordinates[0], hole] };
    expect(metersBetween(point(50, 50), withHole)).toBeCloseTo(30, 3);
  });

  it('is the same from either side', () => {
    const number = fc.integer({ min: -200, max: 200 });
    const shape = fc.oneof(
      fc.tuple(number, number).map(([x, y]) => point(x, y)),
      fc
        .array(fc.tuple(number, number), { minLength: 2, maxLength: 5 })
        .map((places) => line(...places)),
      fc.tuple(number, number, fc.integer({ min: 1, max: 80 })).map((of) => box(...of)),
    );
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const meters = metersBetween(a, b);
        expect(metersBetween(b, a)).toBe(meters);
        expect(metersBetween(a, a)).toBe(0);
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
