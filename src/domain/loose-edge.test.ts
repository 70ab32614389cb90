import { describe, expect, it } from 'vitest';
import type { LngLat } from '../geo/lng-lat.ts';
import { positionAt } from '../geo/position-at.ts';
import { looseEdge } from './loose-edge.ts';

const start: LngLat = [10.4, 63.42];

describe('the edge that is being drawn', () => {
  it('goes from the last corner to the pointer', () => {
    const before = positionAt(start, 270, 50);
    const edge = looseEdge({ placed: [before, start] }, positionAt(start, 30, 120));
    expect(edge?.lengthMeters).toBeCloseTo(120, 4);
    expect(edge?.bearingDegrees).toBeCloseTo(30, 4);
  });

  it('is none of a stroke, of a rectangle, or before a first corner', () => {
    const pointer = positionAt(start, 30, 120);
    expect(looseEdge({ placed: [start], method: 'freehand' }, pointer)).toBeNull();
    expect(looseEdge({ placed: [start], method: 'rectangle' }, pointer)).toBeNull();
    expect(looseEdge({ placed: [] }, pointer)).toBeNull();
    expect(looseEdge({ placed: [start] }, null)).toBeNull();
  });
});
