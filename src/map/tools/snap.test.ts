import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanvasPixels } from '../map-view.ts';
import { mapView } from '../map-view.ts';
import { snapGrid } from './snap-grid.ts';
import type { SnapShape } from './snap-grid.ts';
import { snap } from './snap.ts';

const view = mapView([10.4, 63.42], 15, [400, 300]);
const none = snapGrid([]);
const reach = 10;

function line(id: string, ...pixels: readonly CanvasPixels[]): SnapShape {
  const coordinates = pixels.map((pixel) => [...view.unproject(pixel)]);
  return { id, geometry: { type: 'LineString', coordinates } };
}

function pixelOf(position: readonly [number, number]): CanvasPixels {
  return view.project([position[0], position[1]]);
}

describe('snapping', () => {
  it('leaves the hand free where nothing is near', () => {
    const field = { layers: snapGrid([line('a', [0, 0], [800, 0])]), own: none, zones: none };
    const { at, mark } = snap(field, view, [400, 300], reach, null);
    expect(mark).toBeNull();
    expect(at).toEqual(view.unproject([400, 300]));
  });

  it('finds the nearest place on an edge', () => {
    const field = { layers: snapGrid([line('a', [100, 300], [700, 306])]), own: none, zones: none };
    const { at, mark } = snap(field, view, [400, 299], reach, null);
    expect(mark?.to).toBe('edge');
    const [x, y] = pixelOf(at);
    expect(x).toBeCloseTo(399.96, 1);
    expect(y).toBeCloseTo(303, 1);
  });

  it('prefers a corner to an edge, then an own shape, then a zone border', () => {
    const corner = snapGrid([line('c', [409, 300], [409, 200])]);
    const edge = snapGrid([line('e', [300, 301], [500, 301])]);
    const own = snapGrid([line('o', [300, 300], [500, 300])]);
    const zones = snapGrid([line('z', [400, 300], [400, 100])]);
    const to = (layers: typeof corner, mine: typeof own, borders: typeof zones) =>
      snap({ layers, own: mine, zones: borders }, view, [400, 300], reach, null).mark?.to;
    const all = snapGrid([line('c', [409, 300], [409, 200]), line('e', [300, 301], [500, 301])]);
    expect(to(all, own, zones)).toBe('vertex');
    expect(to(edge, own, zones)).toBe('edge');
    expect(to(none, own, zones)).toBe('own-shape');
    expect(to(none, none, zones)).toBe('zone-border');
    expect(to(corner, none, none)).toBe('vertex');
  });

  it('never snaps a shape to itself', () => {
    const own = snapGrid([line('mine', [400, 300], [500, 300])]);
    const field = { layers: none, own, zones: none };
    expect(snap(field, view, [402, 301], reach, 'mine').mark).toBeNull();
    expect(snap(field, view, [402, 301], reach, 'other').mark?.to).toBe('own-shape');
  });

  it('looks at few of very many corners', () => {
    const shapes = Array.from({ length: 2_500 }, (_, i): SnapShape => {
      const x = (i % 50) * 16;
      const y = Math.floor(i / 50) * 12;
      const star = Array.from({ length: 20 }, (_unused, k): CanvasPixels => {
        const turn = (k / 20) * 2 * Math.PI;
        return [x + 5 * Math.cos(turn), y + 5 * Math.sin(turn)];
      });
      return line(`star-${i}`, ...star);
    });
    const grid = snapGrid(shapes);
    expect(grid.size).toBeGreaterThan(90_000);
    const [lng, lat] = view.unproject([400, 300]);
    const x = 0.5 + lng / 360;
    const sine = Math.sin((lat * Math.PI) / 180);
    const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    expect(grid.near(x, y, reach / view.worldPixels).length).toBeLessThan(600);
  });

  it('finds what looking at every corner and edge would find', () => {
    const pixel = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }));
    const shapes = fc.array(fc.array(pixel, { minLength: 2, maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(shapes, pixel, (lines, at) => {
        const drawn = lines.map((pixels, i) => line(`line-${i}`, ...pixels));
        const grid = snapGrid(drawn);
        const everything = grid.near(0.5, 0.5, 1);
        const unsorted = { size: grid.size, near: () => everything };
        const find = (layers: typeof grid) =>
          snap({ layers, own: none, zones: none }, view, at, reach, null);
        expect(find(grid)).toEqual(find(unsorted));
      }),
      { seed: 20_260_301, numRuns: 300 },
    );
  });
});
