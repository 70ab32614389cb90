import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { describe, expect, it } from 'vitest';
import { checkGeometry } from './check-geometry.ts';
import { findRingCrossing } from './ring-crossings.ts';

// A coarse grid, so that corners on edges, common corners and overlapping edges are the rule.
const corner = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
const ring = fc
  .array(corner, { minLength: 3, maxLength: 7 })
  .map((corners): Position[] => [...corners, corners[0]])
  .filter((closed) =>
    closed.every(([x, y], at) => at === 0 || `${x},${y}` !== String(closed[at - 1])),
  )
  .filter((closed) => doubledArea(closed) !== 0);

function doubledArea(closed: readonly Position[]): number {
  return closed
    .slice(1)
    .reduce((sum, [x, y], at) => sum + closed[at][0] * y - x * closed[at][1], 0);
}

function turned(closed: Position[], isOuter: boolean): Position[] {
  return doubledArea(closed) > 0 === isOuter ? closed : closed.toReversed();
}

/** What JSTS finds wrong, but for interiors cut in two, which are not our question; null: nothing. */
function jstsTrouble(polygon: Polygon): string | null {
  const error = new IsValidOp(
    new GeoJSONReader(new GeometryFactory()).read(polygon),
  ).getValidationError();
  const message = error?.getMessage() ?? null;
  return message === 'Interior is disconnected' ? null : message;
}

describe('ring crossings', () => {
  it('agrees with JSTS on which outlines are valid', () => {
    fc.assert(
      fc.property(ring, (closed) => {
        const polygon: Polygon = { type: 'Polygon', coordinates: [turned(closed, true)] };
        expect(checkGeometry(polygon) === null).toBe(jstsTrouble(polygon) === null);
      }),
      { seed: 20_221_213, numRuns: 4000 },
    );
  });

  it('agrees with JSTS on which holes are valid', () => {
    const outer: Position[] = [
      [0, 0],
      [5, 0],
      [5, 3],
      [3, 3],
      [3, 5],
      [0, 5],
      [0, 0],
    ];
    fc.assert(
      fc.property(ring, (closed) => {
        const polygon: Polygon = { type: 'Polygon', coordinates: [outer, turned(closed, false)] };
        expect(checkGeometry(polygon) === null).toBe(jstsTrouble(polygon) === null);
      }),
      { seed: 20_221_213, numRuns: 4000 },
    );
  });

  it('says which rings meet and where', () => {
    const west: Position[] = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ];
    const east: Position[] = [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 3],
      [1, 1],
    ];
    expect(findRingCrossing([west, east])).toEqual({ rings: [0, 1], near: [1, 1] });
  });

  it('tells a corner on an edge from one a tenth of a millimetre beside it', () => {
    const beside: Position[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0.000_000_002],
      [0, 4],
      [0, 0],
    ];
    expect(findRingCrossing([beside])).toBeNull();
    const on = beside.with(3, [2, 0]);
    expect(findRingCrossing([on])).not.toBeNull();
  });
});
