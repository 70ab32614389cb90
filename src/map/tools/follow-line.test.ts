import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { CanvasPixels } from '../map-view.ts';
import { mapView } from '../map-view.ts';
import { followLine } from './follow-line.ts';
import { snapIndex } from './snap-index.ts';
import type { SnapShape } from './snap-index.ts';

const view = mapView([10.4, 63.42], 15, [400, 300]);
const at = (pixel: CanvasPixels): LngLat => view.unproject(pixel);

function line(id: string, ...pixels: readonly CanvasPixels[]): SnapShape {
  const coordinates = pixels.map((pixel) => [...view.unproject(pixel)]);
  return { id, geometry: { type: 'LineString', coordinates } };
}

/** The pixels that the way goes over, rounded; null where there is none. */
function way(
  shapes: readonly SnapShape[],
  from: CanvasPixels,
  to: CanvasPixels,
  otherWay = false,
): readonly (readonly number[])[] | null {
  const found = followLine(snapIndex(shapes), at(from), at(to), otherWay);
  return found?.map(([lng, lat]) => view.project([lng, lat]).map(Math.round)) ?? null;
}

const square = line('square', [100, 100], [300, 100], [300, 300], [100, 300], [100, 100]);

describe('following a border', () => {
  it('goes the shorter way round, and the other way when that is wanted', () => {
    expect(way([square], [250, 100], [300, 200])).toEqual([[300, 100]]);
    expect(way([square], [250, 100], [300, 200], true)).toEqual([
      [100, 100],
      [100, 300],
      [300, 300],
    ]);
  });

  it('has no corner between two places on one edge, and all of them the other way', () => {
    expect(way([square], [150, 100], [250, 100])).toEqual([]);
    expect(way([square], [150, 100], [250, 100], true)).toEqual([
      [100, 100],
      [100, 300],
      [300, 300],
      [300, 100],
    ]);
  });

  it('goes from corner to corner', () => {
    expect(way([square], [100, 100], [300, 100])).toEqual([]);
    expect(way([square], [100, 100], [300, 100], true)).toEqual([
      [100, 300],
      [300, 300],
    ]);
    expect(way([square], [300, 100], [200, 300])).toEqual([[300, 300]]);
    expect(way([square], [250, 100], [300, 300])).toEqual([[300, 100]]);
  });

  it('is not misled by a neighbour that has the same border', () => {
    const neighbour = line('n', [300, 100], [500, 100], [500, 300], [300, 300], [300, 100]);
    expect(way([square, neighbour], [300, 150], [300, 250])).toEqual([]);
    expect(way([square, neighbour], [250, 100], [300, 200])).toEqual([[300, 100]]);
    expect(way([square, neighbour], [300, 150], [300, 250], true)).toEqual([
      [300, 100],
      [100, 100],
      [100, 300],
      [300, 300],
    ]);
  });
});

describe('following lines of a network', () => {
  const streets = [
    line('a', [100, 100], [200, 100]),
    line('b', [200, 100], [200, 200]),
    line('c', [200, 100], [300, 100], [300, 200]),
    line('d', [200, 200], [300, 200]),
    line('far', [600, 600], [700, 600]),
  ];

  it('goes on from one into another where they have a corner in common', () => {
    expect(way(streets, [150, 100], [250, 200])).toEqual([
      [200, 100],
      [200, 200],
    ]);
  });

  it('leads nowhere where nothing joins them', () => {
    expect(way(streets, [150, 100], [650, 600])).toBeNull();
  });

  it('stays with the one way where there is no other', () => {
    expect(way([streets[0]], [120, 100], [180, 100], true)).toEqual([]);
  });

  it('is no longer than any other way along the streets', () => {
    const side = 5;
    const grid = Array.from({ length: side }, (_, i) => [
      line(`r${i}`, ...Array.from({ length: side }, (_u, k): CanvasPixels => [100 * k, 100 * i])),
      line(`c${i}`, ...Array.from({ length: side }, (_u, k): CanvasPixels => [100 * i, 100 * k])),
    ]).flat();
    const crossing = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(crossing, crossing, ([ax, ay], [bx, by]) => {
        fc.pre(ax !== bx || ay !== by);
        const found = way(grid, [100 * ax, 100 * ay], [100 * bx, 100 * by]);
        expect(found).toHaveLength(Math.abs(ax - bx) + Math.abs(ay - by) - 1);
      }),
      { seed: 20_261_122, numRuns: 60 },
    );
  });
});
