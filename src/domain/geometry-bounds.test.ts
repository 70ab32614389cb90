import { describe, expect, it } from 'vitest';
import { geometryBounds } from './geometry-bounds.ts';

describe('the box around a geometry', () => {
  it('holds every corner of every part', () => {
    const geometry: GeoJSON.GeometryCollection = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [10.4, 63.4] },
        {
          type: 'LineString',
          coordinates: [
            [10.1, 63.41],
            [10.2, 63.3],
          ],
        },
      ],
    };
    expect(geometryBounds(geometry)).toEqual([10.1, 63.3, 10.4, 63.41]);
  });

  it('is nothing around nothing', () => {
    expect(geometryBounds({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  });
});
