import type { Geometry, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkGeometry } from './check-geometry.ts';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const hole = (west: number, south: number, size: number) => square(west, south, size).toReversed();

describe('checkGeometry', () => {
  it.each<[string, Geometry]>([
    ['a point', { type: 'Point', coordinates: [10.4, 63.4] }],
    [
      'a line that crosses itself, as a walk may',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
        ],
      },
    ],
    ['a square', polygon(square(0, 0, 1))],
    [
      'a square with two holes that share a corner',
      polygon(square(0, 0, 9), hole(1, 1, 2), hole(3, 3, 2)),
    ],
    [
      'a hole that touches the outer ring in one point',
      polygon(square(0, 0, 4), [
        [0, 2],
        [1, 3],
        [1, 1],
        [0, 2],
      ]),
    ],
    [
      'two parts that share a corner',
      {
        type: 'MultiPolygon',
        coordinates: [[square(0, 0, 1)], [square(1, 1, 1)]],
      },
    ],
    [
      'an island in the lake of another part',
      {
        type: 'MultiPolygon',
        coordinates: [[square(0, 0, 9), hole(1, 1, 7)], [square(2, 2, 1)]],
      },
    ],
  ])('accepts %s', (_, geometry) => {
    expect(checkGeometry(geometry)).toBeNull();
  });

  it.each<[string, Geometry, RegExp]>([
    ['a ring left open', polygon(square(0, 0, 1).slice(0, 4)), /not closed/],
    [
      'a ring of three positions',
      polygon([
        [0, 0],
        [1, 0],
        [0, 0],
      ]),
      /fewer than 4/,
    ],
    [
      'a ring without area',
      polygon([
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 0],
      ]),
      /without area/,
    ],
    ['a ring turned the wrong way', polygon(hole(0, 0, 1)), /wrong way/],
    ['a hole turned as an outer ring', polygon(square(0, 0, 4), square(1, 1, 1)), /wrong way/],
    [
      'a bow tie',
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 1],
        [0, 0],
      ]),
      /crosses itself/,
    ],
    [
      'a ring that touches itself',
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ]),
      /crosses itself/,
    ],
    [
      'a ring that runs back along itself',
      polygon([
        [0, 0],
        [4, 0],
        [6, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ]),
      /crosses itself/,
    ],
    ['a hole outside', polygon(square(0, 0, 1), hole(5, 5, 1)), /hole outside/],
    ['a hole across the outer ring', polygon(square(0, 0, 4), hole(3, 1, 2)), /rings that cross/],
    ['a hole along the outer ring', polygon(square(0, 0, 4), hole(0, 1, 2)), /rings that cross/],
    ['a hole in a hole', polygon(square(0, 0, 9), hole(1, 1, 7), hole(2, 2, 2)), /hole in a hole/],
    [
      'two parts, one within the other',
      {
        type: 'MultiPolygon',
        coordinates: [[square(0, 0, 9)], [square(2, 2, 1)]],
      },
      /overlap/,
    ],
    [
      'a position twice in a row',
      polygon([
        [0, 0],
        [1, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
      /twice in a row/,
    ],
    [
      'metres where degrees should be',
      { type: 'Point', coordinates: [569000, 7034000] },
      /outside longitude/,
    ],
    [
      'latitude before longitude',
      { type: 'Point', coordinates: [63.4, 110.4] },
      /outside longitude/,
    ],
    [
      'a position that is no number',
      { type: 'Point', coordinates: [Number.NaN, 63] },
      /not numbers/,
    ],
    [
      'a line without length',
      {
        type: 'LineString',
        coordinates: [
          [1, 1],
          [1, 1],
        ],
      },
      /twice in a row/,
    ],
    ['an empty polygon', { type: 'Polygon', coordinates: [] }, /no coordinates/],
    ['a collection', { type: 'GeometryCollection', geometries: [] }, /GeometryCollection/],
  ])('refuses %s', (_, geometry, reason) => {
    expect(checkGeometry(geometry)).toMatch(reason);
  });
});
