import { describe, expect, it } from 'vitest';
import { outlinePaths } from './outline-paths.ts';

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

describe('a small drawing of zones', () => {
  it('has north up, and a degree at 60° north half as wide as it is high', () => {
    const { viewBox, paths } = outlinePaths([{ id: 'a', geometry: box(10, 59.5, 12, 60.5) }]);
    expect(viewBox).toBe('0 0 400 400');
    expect(paths).toEqual([{ id: 'a', d: 'M0 400L400 400L400 0L0 0L0 400Z' }]);
  });

  it('leaves out what nobody would see', () => {
    const geometry: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [box(10, 0, 11, 1).coordinates, box(10.5, 0.5, 10.5001, 0.5001).coordinates],
    };
    const [{ d }] = outlinePaths([{ id: 'a', geometry }]).paths;
    expect(d.match(/M/g)).toHaveLength(1);
  });
});
