import { describe, expect, it } from 'vitest';
import { areaDifference } from './area-difference.ts';
import { geodesicArea } from './geodesic-area.ts';

/** A box between two positions, as a multipolygon. */
function box(west: number, south: number, east: number, north: number): GeoJSON.MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    ],
  };
}

describe('the difference of two areas', () => {
  const large = box(10.4, 63.4, 10.42, 63.41);

  it('is what only the first holds', () => {
    const left = areaDifference(large, box(10.4, 63.4, 10.41, 63.41), 1);
    expect(left && geodesicArea(left)).toBeCloseTo(geodesicArea(large) / 2, -3);
  });

  it('is nothing for the same area, nor for an edge that moved a little', () => {
    expect(areaDifference(large, large, 1)).toBeNull();
    expect(areaDifference(box(10.4, 63.4, 10.42, 63.410005), large, 1)).toBeNull();
  });

  it('is the first where they do not meet, and has a hole where the second lies inside', () => {
    const far = areaDifference(large, box(10.5, 63.4, 10.51, 63.41), 1);
    expect(far && geodesicArea(far)).toBeCloseTo(geodesicArea(large), -2);
    const holed = areaDifference(large, box(10.405, 63.403, 10.41, 63.405), 1);
    expect(holed?.coordinates[0]).toHaveLength(2);
  });

  it('of nothing is nothing', () => {
    expect(areaDifference({ type: 'MultiPolygon', coordinates: [] }, large, 1)).toBeNull();
  });
});
