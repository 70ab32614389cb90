import { describe, expect, it } from 'vitest';
import { measureSize } from './measure-size.ts';

describe('the size of a drawn shape', () => {
  it('is a length for a line', () => {
    const line = measureSize({
      type: 'LineString',
      coordinates: [
        [10.4, 63.42],
        [10.42, 63.42],
      ],
    });
    // One hundredth of a degree of longitude at 63.42° N is 499.4 m on the ellipsoid of WGS 84.
    expect(line.lengthMeters).toBeCloseTo(998.9, 0);
    expect(line.areaSquareMeters).toBeNull();
  });

  it('is an area for an area and nothing for a point', () => {
    const square = [
      [10.4, 63.42],
      [10.42, 63.42],
      [10.42, 63.43],
      [10.4, 63.43],
      [10.4, 63.42],
    ];
    const area = measureSize({ type: 'Polygon', coordinates: [square] });
    // 998.9 m at the south side, 998.5 m at the north, 1,114.8 m between them.
    expect(area.areaSquareMeters).toBeGreaterThan(1_112_000);
    expect(area.areaSquareMeters).toBeLessThan(1_115_000);
    expect(measureSize({ type: 'Point', coordinates: [10.4, 63.42] })).toEqual({
      lengthMeters: null,
      areaSquareMeters: null,
    });
  });
});
