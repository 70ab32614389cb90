import { describe, expect, it } from 'vitest';
import { innerPoint } from './inner-point.ts';

describe('the inner point', () => {
  it('is near the middle of a plain shape', () => {
    const box: GeoJSON.Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [10, 63],
          [10.2, 63],
          [10.2, 63.1],
          [10, 63.1],
          [10, 63],
        ],
      ],
    };
    const [lng, lat] = innerPoint(box);
    expect(lng).toBeCloseTo(10.1, 1);
    expect(lat).toBeCloseTo(63.05, 2);
  });

  it('lies inside a shape whose middle does not', () => {
    const horseshoe: GeoJSON.Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [6, 9],
          [6, 3],
          [3, 3],
          [3, 9],
          [0, 9],
          [0, 0],
        ],
      ],
    };
    const [lng, lat] = innerPoint(horseshoe);
    expect(lng < 3 || lng > 6 || lat < 3).toBe(true);
  });

  it('keeps out of a hole, and takes the largest of several parts', () => {
    const parts: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [20, 0],
            [21, 0],
            [21, 1],
            [20, 1],
            [20, 0],
          ],
        ],
        [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 9],
            [0, 0],
          ],
          [
            [1, 1],
            [1, 6],
            [8, 6],
            [8, 1],
            [1, 1],
          ],
        ],
      ],
    };
    const [lng, lat] = innerPoint(parts);
    expect(lng).toBeLessThan(9);
    expect(lat).toBeGreaterThan(6);
  });
});
