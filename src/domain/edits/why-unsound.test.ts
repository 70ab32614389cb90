import { expect, it } from 'vitest';
import { translateGeometry } from '../../geo/translate-geometry.ts';
import { translateVertex } from '../../geo/translate-vertex.ts';
import { whyUnsound } from './why-unsound.ts';

const square: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [10.4, 63.4],
      [10.41, 63.4],
      [10.41, 63.41],
      [10.4, 63.41],
      [10.4, 63.4],
    ],
  ],
};
const [[a, b, c, d]] = square.coordinates;
const bowTie: GeoJSON.Polygon = { type: 'Polygon', coordinates: [[a, c, b, d, a]] };

it('a corner dragged over the other side is no shape; one dragged a little is', () => {
  expect(whyUnsound(square, translateVertex(square, 0, 2000, 200))).toBe('self-crossing');
  expect(whyUnsound(square, translateVertex(square, 0, 20, 20))).toBeNull();
});

it('nothing new is unsound: a bow-tie, a ring of two places, a place beyond the map', () => {
  expect(whyUnsound(null, bowTie)).toBe('self-crossing');
  const flat: GeoJSON.Polygon = { type: 'Polygon', coordinates: [[a, b, a, a]] };
  expect(whyUnsound(null, flat)).toBe('too-few-corners');
  expect(whyUnsound(null, { type: 'LineString', coordinates: [a, a] })).toBe('too-few-corners');
  expect(whyUnsound(null, { type: 'Point', coordinates: [10, 95] })).toBe('outside-world');
  expect(whyUnsound(null, square)).toBeNull();
});

it('what came unsound from a file can be moved and worked on', () => {
  expect(whyUnsound(bowTie, translateGeometry(bowTie, 50, 20))).toBeNull();
  expect(whyUnsound(bowTie, translateVertex(bowTie, 0, 5, 5))).toBeNull();
  expect(whyUnsound(bowTie, square)).toBeNull();
});
