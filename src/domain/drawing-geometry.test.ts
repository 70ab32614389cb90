import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesItself } from '../geo/crosses-itself.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { measureLength } from '../geo/measure-length.ts';
import { positionAt } from '../geo/position-at.ts';
import { drawingGeometry } from './drawing-geometry.ts';

const start: LngLat = [10.4, 63.42];
const at = (east: number, north: number): LngLat =>
  positionAt(positionAt(start, 90, east), 0, north);

describe('the shape of a drawing', () => {
  it('has what was followed between its last corner and the pointer', () => {
    const drawing = {
      placed: [at(0, 0), at(10, 0)],
      along: [at(10, 10)],
      method: 'trace',
    } as const;
    expect(drawingGeometry('line', drawing, at(20, 10))?.coordinates).toHaveLength(4);
    expect(drawingGeometry('line', drawing, null)?.coordinates).toHaveLength(2);
  });

  it('is a rectangle of the pointer until its second corner is placed', () => {
    const open = { placed: [at(0, 0)], method: 'rectangle' } as const;
    const placed = { ...open, placed: [at(0, 0), at(40, 20)] };
    expect(drawingGeometry('area', open, at(40, 20))).toEqual(
      drawingGeometry('area', placed, at(99, 99)),
    );
    expect(drawingGeometry('area', open, null)).toBeNull();
  });

  it('keeps few corners of a freehand stroke, none of the stroke farther off than it may be', () => {
    const stroke = Array.from({ length: 200 }, (_, i) => at(i, 30 * Math.sin(i / 20)));
    const drawing = { placed: stroke, method: 'freehand', toleranceMeters: 1 } as const;
    const line = drawingGeometry('line', drawing, null);
    if (line?.type !== 'LineString') throw new Error('No line');
    expect(line.coordinates.length).toBeLessThan(40);
    expect(measureLength(line.coordinates)).toBeGreaterThan(0.98 * measureLength(stroke));
  });

  it('is never an area that crosses itself, however unsteady the hand', () => {
    const step = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 60 }), (steps) => {
        let [east, north] = [0, 0];
        const stroke = steps.map(([dx, dy]) => {
          [east, north] = [east + dx, north + dy];
          return at(east, north);
        });
        const drawing = { placed: stroke, method: 'freehand', toleranceMeters: 2 } as const;
        const area = drawingGeometry('area', drawing, null);
        if (area?.type === 'Polygon') expect(crossesItself(area)).toBe(false);
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });
});
