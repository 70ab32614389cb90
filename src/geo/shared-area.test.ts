import { expect, test } from 'vitest';
import { geodesicArea } from './geodesic-area.ts';
import { sharedAreaSquareMeters } from './shared-area.ts';

function box(west: number, south: number, east: number, north: number): GeoJSON.Polygon {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

test('what two areas have in common is as large as it is on the ground', () => {
  const shared = sharedAreaSquareMeters(box(10, 63, 10.02, 63.02), box(10.01, 63.01, 10.03, 63.03));
  const expected = geodesicArea(box(10.01, 63.01, 10.02, 63.02));
  expect(shared / expected).toBeCloseTo(1, 3);
});

test('areas that only share a border have nothing in common', () => {
  expect(sharedAreaSquareMeters(box(10, 63, 10.02, 63.02), box(10.02, 63, 10.04, 63.02))).toBe(0);
  expect(sharedAreaSquareMeters(box(10, 63, 10.02, 63.02), box(11, 63, 11.02, 63.02))).toBe(0);
});

test('a hole is no ground', () => {
  const outer = box(10, 63, 10.03, 63.03);
  const hole = box(10.01, 63.01, 10.02, 63.02);
  const ring: GeoJSON.Polygon = {
    type: 'Polygon',
    coordinates: [...outer.coordinates, ...hole.coordinates],
  };
  expect(sharedAreaSquareMeters(ring, hole)).toBe(0);
});
