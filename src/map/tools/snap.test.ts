import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingBetween } from '../../geo/bearing-between.ts';
import type { CanvasPixels } from '../map-view.ts';
import { mapView } from '../map-view.ts';
import { worldFromLngLat } from '../world-point.ts';
import { lateIndex } from './late-index.ts';
import { snap } from './snap.ts';
import type { SnapField } from './snap.ts';
import { snapIndex } from './snap-index.ts';
import type { SnapIndex, SnapShape } from './snap-index.ts';

const view = mapView([10.4, 63.42], 15, [400, 300]);
const none = snapIndex([]);
const empty: SnapField = { layers: none, own: none, zones: none, paths: none };
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
    const field = { ...empty, layers: snapIndex([line('a', [0, 0], [800, 0])]) };
    const { at, mark } = snap(field, view, [400, 300], reach, null);
    expect(mark).toBeNull();
    expect(at).toEqual(view.unproject([400, 300]));
  });

  it('finds the nearest place on an edge', () => {
    const field = { ...empty, layers: snapIndex([line('a', [100, 300], [700, 306])]) };
    const { at, mark } = snap(field, view, [400, 299], reach, null);
    expect(mark?.to).toBe('edge');
    const [x, y] = pixelOf(at);
    expect(x).toBeCloseTo(399.96, 1);
    expect(y).toBeCloseTo(303, 1);
  });

  it('tells which way the edge runs, and of a corner nothing', () => {
    const layers = snapIndex([line('a', [400, 300], [500, 200])]);
    const at = (pixel: CanvasPixels) => snap({ ...empty, layers }, view, pixel, reach, null).mark;
    const onGround = bearingBetween(view.unproject([400, 300]), view.unproject([500, 200]));
    expect(at([450, 252])?.edgeBearing).toBeCloseTo(onGround, 2);
    expect(at([402, 300])).toMatchObject({ to: 'vertex' });
    expect(at([402, 300])).not.toHaveProperty('edgeBearing');
  });

  it('gives a corner exactly as it is, so that shapes meet without a gap', () => {
    const corner = [10.400_000_000_000_123, 63.420_000_000_000_07];
    const geometry = { type: 'LineString' as const, coordinates: [corner, [10.41, 63.43]] };
    const layers = snapIndex([{ id: 'a', geometry }]);
    expect(snap({ ...empty, layers }, view, [401, 300], reach, null).at).toEqual(corner);
  });

  it('prefers a corner to an edge, an own shape, a zone border and a path, in this order', () => {
    const corner = line('c', [409, 300], [409, 200]);
    const edge = line('e', [300, 301], [500, 301]);
    const own = snapIndex([line('o', [300, 300], [500, 300])]);
    const zones = snapIndex([line('z', [400, 300], [400, 100])]);
    const paths = snapIndex([line('p', [300, 300.5], [500, 300.5])]);
    const to = (field: Partial<SnapField>) =>
      snap({ ...empty, ...field }, view, [400, 300], reach, null).mark?.to;
    const all = { layers: snapIndex([corner, edge]), own, zones, paths };
    expect(to(all)).toBe('vertex');
    expect(to({ ...all, layers: snapIndex([edge]) })).toBe('edge');
    expect(to({ own, zones, paths })).toBe('own-shape');
    expect(to({ zones, paths })).toBe('zone-border');
    expect(to({ paths })).toBe('path');
  });

  it('never snaps a shape to itself', () => {
    const own = snapIndex([line('mine', [400, 300], [500, 300])]);
    const field = { ...empty, own };
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
    const index = snapIndex(shapes);
    expect(index.size).toBe(2_500 * 19);
    const [x, y] = worldFromLngLat(view.unproject([400, 300]));
    let looked = 0;
    index.near(x, y, reach / view.worldPixels, () => {
      looked += 1;
    });
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(300);
  });

  it('finds what looking at every corner and edge would find', () => {
    const pixel = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }));
    const shapes = fc.array(fc.array(pixel, { minLength: 2, maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(shapes, pixel, (lines, at) => {
        const drawn = lines.map((pixels, i) => line(`line-${i}`, ...pixels));
        const layers = snapIndex(drawn);
        const unsorted: SnapIndex = {
          ...layers,
          near: (_x, _y, _reach, tell) => {
            for (let edge = 0; edge < layers.size; edge += 1) tell(edge);
          },
        };
        const away = (index: SnapIndex) => {
          const { at: found, mark } = snap({ ...empty, layers: index }, view, at, reach, null);
          const [px, py] = pixelOf(found);
          return [mark?.to, Math.round(1e6 * Math.hypot(px - at[0], py - at[1]))];
        };
        expect(away(layers)).toEqual(away(unsorted));
      }),
      { seed: 20_260_301, numRuns: 300 },
    );
  });
});

describe('an index that is made later', () => {
  const shape = line('a', [400, 300], [500, 300]);

  it('stands as it was until the new one is ready', () => {
    const steps: (() => boolean)[] = [];
    const index = lateIndex(
      (count: number) => Array.from({ length: count }, () => shape),
      (step) => steps.push(step),
    );
    expect(index(2_000).size).toBe(0);
    while (steps[0]());
    expect(index(2_000).size).toBe(2_000);
    expect(index(3).size).toBe(2_000);
    while (steps[1]());
    expect(index(3).size).toBe(3);
  });

  it('gives up what nobody asks for any more', () => {
    const steps: (() => boolean)[] = [];
    const index = lateIndex(
      (count: number) => Array.from({ length: count }, () => shape),
      (step) => steps.push(step),
    );
    index(2_000);
    index(5);
    expect(steps[0]()).toBe(false);
    while (steps[1]());
    expect(index(5).size).toBe(5);
  });

  it('is made in many small pieces', () => {
    let pieces = 0;
    const index = lateIndex(
      () => Array.from({ length: 10_000 }, () => shape),
      (step) => {
        while (step()) pieces += 1;
      },
    );
    expect(index().size).toBe(10_000);
    expect(pieces).toBeGreaterThan(20);
  });
});
