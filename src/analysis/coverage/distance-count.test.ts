import { describe, expect, it } from 'vitest';
import { DistanceCount } from './distance-count.ts';

/** Two zones and one point outside both. */
const samples = {
  count: 6,
  zones: Int32Array.of(0, 0, 1, 1, 1, -1),
  weights: Float64Array.of(10, 30, 5, 5, 10, 100),
};
const all = Uint8Array.of(1, 1);

describe('distances of residents', () => {
  const meters = Float64Array.of(100, 300, 50, 250, Infinity, 1);

  it('are averaged where they are known, and counted where they are not', () => {
    const { zones, total } = new DistanceCount(samples, 2, 1_000).of(meters, all);
    expect(zones[0]).toMatchObject({ meanMeters: 250, beyondResidents: 0, limitMeters: 1_000 });
    expect(zones[0]?.medianMeters).toBeGreaterThanOrEqual(300);
    expect(zones[0]?.medianMeters).toBeLessThanOrEqual(301);
    expect(zones[1]).toMatchObject({ meanMeters: 150, beyondResidents: 10 });
    expect(total).toMatchObject({ beyondResidents: 10 });
    expect(total?.meanMeters).toBeCloseTo((1_000 + 9_000 + 250 + 1_250) / 50, 9);
  });

  it('have a median over everybody, none where half of them are too far away', () => {
    const far = Float64Array.of(100, 300, 50, Infinity, Infinity, 1);
    const { zones } = new DistanceCount(samples, 2, 1_000).of(far, all);
    expect(zones[1]?.medianMeters).toBeNull();
    const near = Float64Array.of(100, 300, 50, 60, Infinity, 1);
    const median = new DistanceCount(samples, 2, 1_000).of(near, all).zones[1]?.medianMeters;
    expect(median).toBeGreaterThanOrEqual(60);
    expect(median).toBeLessThanOrEqual(61);
  });

  it('are null where nobody lives, and leave zones without an answer out of the total', () => {
    const empty = { ...samples, weights: Float64Array.of(0, 0, 5, 5, 10, 100) };
    const { zones, total } = new DistanceCount(empty, 2, 1_000).of(meters, Uint8Array.of(1, 0));
    expect(zones[0]).toBeNull();
    expect(total).toBeNull();
  });

  it('are taken from the other side in zones where nothing differs', () => {
    const count = new DistanceCount(samples, 2, 1_000);
    const today = { meters, distances: count.of(meters, all) };
    const moved = meters.slice();
    moved[4] = 400;
    const proposal = count.of(moved, all, today);
    expect(proposal.zones[0]).toBe(today.distances.zones[0]);
    expect(proposal).toEqual(new DistanceCount(samples, 2, 1_000).of(moved, all));
    expect(count.of(meters.slice(), all, today)).toBe(today.distances);
  });
});
