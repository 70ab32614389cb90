import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingBetween } from '../geo/bearing-between.ts';
import { geodesicArea } from '../geo/geodesic-area.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { measureLength } from '../geo/measure-length.ts';
import { positionAt } from '../geo/position-at.ts';
import { drawingGeometry } from './drawing-geometry.ts';
import { typedNumbers } from './typed-numbers.ts';
import { typedPosition } from './typed-position.ts';

const start: LngLat = [10.4, 63.42];

describe('numbers typed while drawing', () => {
  it('are read with comma or full stop, and what is no length is nothing', () => {
    expect(typedNumbers({ first: '12,5', second: '90' }, 'degrees')).toEqual({
      first: 12.5,
      second: 90,
    });
    expect(typedNumbers({ first: '1 200.5', second: '' }, 'degrees').first).toBe(1200.5);
    expect(typedNumbers({ first: '0', second: '-45' }, 'degrees')).toEqual({
      first: null,
      second: -45,
    });
    expect(typedNumbers({ first: '12x', second: '-4' }, 'meters')).toEqual({
      first: null,
      second: null,
    });
  });

  it('give a segment its length and its direction from north', () => {
    const number = { min: 1, max: 5_000, noNaN: true };
    fc.assert(
      fc.property(
        fc.double(number),
        fc.double({ min: 0, max: 359.9, noNaN: true }),
        (meters, degrees) => {
          const at = typedPosition({ placed: [start] }, { first: meters, second: degrees }, null);
          if (!at) throw new Error('No position');
          expect(measureLength([start, at]) / meters).toBeCloseTo(1, 6);
          const turn = Math.abs(bearingBetween(start, at) - degrees);
          expect(Math.min(turn, 360 - turn)).toBeLessThan(0.001);
        },
      ),
      { seed: 20_261_122, numRuns: 200 },
    );
  });

  it('leave to the hand what was not typed', () => {
    const hand = positionAt(start, 30, 80);
    const further = typedPosition({ placed: [start] }, { first: 120, second: null }, hand);
    expect(further && bearingBetween(start, further)).toBeCloseTo(30, 3);
    expect(further && measureLength([start, further])).toBeCloseTo(120, 3);
    const turned = typedPosition({ placed: [start] }, { first: null, second: 200 }, hand);
    expect(turned && measureLength([start, turned])).toBeCloseTo(80, 3);
  });

  it('go straight on where the hand points nowhere', () => {
    const second = positionAt(start, 75, 40);
    const at = typedPosition({ placed: [start, second] }, { first: 60, second: null }, null);
    expect(at && bearingBetween(second, at)).toBeCloseTo(75, 2);
  });

  it('give a circle its radius', () => {
    const drawing = { placed: [start], method: 'circle' } as const;
    const rim = typedPosition(drawing, { first: 150, second: null }, null);
    const circle = drawingGeometry('area', drawing, rim);
    if (circle?.type !== 'Polygon') throw new Error('No circle');
    expect(geodesicArea(circle)).toBeCloseTo(Math.PI * 150 ** 2, 0);
  });

  it('give a rectangle two sides, on the side where the hand is, along the edge it began on', () => {
    for (const bearing of [undefined, 20, 118]) {
      const along = bearing === undefined ? {} : { bearing };
      const drawing = { placed: [start], method: 'rectangle', ...along } as const;
      const hand = positionAt(start, 200, 30);
      const opposite = typedPosition(drawing, { first: 40, second: 25 }, hand);
      const shape = drawingGeometry('area', drawing, opposite);
      if (shape?.type !== 'Polygon') throw new Error('No rectangle');
      expect(geodesicArea(shape)).toBeCloseTo(1_000, 1);
      const [ring] = shape.coordinates;
      const sides = [1, 2].map((i) => Math.round(measureLength([ring[i - 1], ring[i]])));
      expect(sides.toSorted((a, b) => a - b)).toEqual([25, 40]);
    }
  });

  it('of one side make a square', () => {
    const drawing = { placed: [start], method: 'rectangle' } as const;
    const opposite = typedPosition(drawing, { first: 30, second: null }, null);
    const shape = drawingGeometry('area', drawing, opposite);
    if (shape?.type !== 'Polygon') throw new Error('No square');
    expect(geodesicArea(shape)).toBeCloseTo(900, 1);
  });

  it('mean nothing before a first position is placed', () => {
    expect(typedPosition({ placed: [] }, { first: 30, second: 0 }, start)).toBeNull();
  });
});
