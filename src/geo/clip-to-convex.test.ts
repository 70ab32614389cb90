import { describe, expect, it } from 'vitest';
import { boundsRing } from './bounds.ts';
import { clipToConvex } from './clip-to-convex.ts';
import { isConvex } from './is-convex.ts';
import { ringArea } from './ring-area.ts';
import { ringsMiddle } from './rings-middle.ts';

const cell = boundsRing([0, 0, 100, 100]);
const closed = (ring: number[]) => [...ring, ring[0], ring[1]];

describe('clipping to a convex ring', () => {
  it('keeps what lies inside, with the turn of the first ring', () => {
    const slanted = [-50, -50, 50, -50, 70, 150, -50, 150];
    expect(ringArea(closed(clipToConvex(slanted, cell)))).toBeCloseTo(6_000, 6);
    const turned = [-50, 150, 70, 150, 50, -50, -50, -50];
    expect(ringArea(closed(clipToConvex(turned, cell)))).toBeCloseTo(-6_000, 6);
  });

  it('gives nothing of a ring outside and all of the convex ring inside a larger one', () => {
    expect(clipToConvex([200, 0, 300, 0, 300, 100], cell)).toEqual([]);
    const around = boundsRing([-500, -500, 500, 500]);
    expect(ringArea(closed(clipToConvex(around, cell)))).toBeCloseTo(10_000, 6);
  });
});

describe('a convex ring', () => {
  it('turns left all the way, once', () => {
    expect(isConvex(cell)).toBe(true);
    expect(isConvex([0, 0, 0, 100, 100, 100, 100, 0])).toBe(false);
    expect(isConvex([0, 0, 100, 0, 50, 20, 100, 100])).toBe(false);
    expect(isConvex([0, 0, 100, 0])).toBe(false);
  });
});

describe('the middle of rings', () => {
  it('is their centre of gravity, without their holes', () => {
    expect(ringsMiddle([cell])).toEqual([50, 50]);
    const hole = Float64Array.of(50, 0, 50, 100, 100, 100, 100, 0, 50, 0);
    const [x, y] = ringsMiddle([cell, hole]);
    expect(x).toBeCloseTo(25, 9);
    expect(y).toBeCloseTo(50, 9);
    expect(ringsMiddle([[10, 20]])).toEqual([10, 20]);
  });
});
