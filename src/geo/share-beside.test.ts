import { expect, test } from 'vitest';
import { shareBeside } from './share-beside.ts';
import { translateGeometry } from './translate-geometry.ts';

const street: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [10.4, 63.43],
    [10.41, 63.43],
  ],
};
const beside = (northMeters: number) => translateGeometry(street, 0, northMeters).coordinates;

test.each([
  ['itself', street.coordinates, 1],
  ['itself the other way', street.coordinates.toReversed(), 1],
  ['a parallel within reach', beside(14), 1],
  ['a parallel out of reach', beside(16), 0],
  ['a street in another town', [[11, 63] as GeoJSON.Position, [11, 63.1]], 0],
])('%s', (_, other, share) => {
  expect(shareBeside(street.coordinates, other, 15)).toBe(share);
});

test('half a street lies beside its own half, and a little more by the metres asked about', () => {
  const half = [street.coordinates[0], [10.405, 63.43]];
  expect(shareBeside(half, street.coordinates, 15)).toBe(1);
  // The street is 499 m long; 15 m past the half are still near its end.
  expect(shareBeside(street.coordinates, half, 15)).toBeCloseTo(0.53, 2);
});

test('a line without length is a place', () => {
  const place = [street.coordinates[0], street.coordinates[0]];
  expect(shareBeside(place, street.coordinates, 1)).toBe(1);
  expect(shareBeside(place, beside(20), 1)).toBe(0);
});
