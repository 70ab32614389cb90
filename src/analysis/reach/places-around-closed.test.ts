import { describe, expect, it } from 'vitest';
import { linesToWays } from '../network/lines-to-ways.ts';
import { LiveNetwork } from '../network/live-network.ts';
import { buildWalkNetwork } from '../network/walk-network.ts';
import { placesAroundClosed } from './places-around-closed.ts';

/** A street of 100 m between two others that go on from its ends, and a dead end. */
function streets(): LiveNetwork {
  const { nodeMeters, lines } = linesToWays([
    Float64Array.of(0, 0, 100, 0),
    Float64Array.of(0, 0, 0, 70),
    Float64Array.of(100, 0, 100, 70),
    Float64Array.of(0, 70, -40, 70),
    Float64Array.of(0, 70, 0, 140),
  ]);
  return new LiveNetwork(buildWalkNetwork(nodeMeters, lines));
}

const wayOut = (live: LiveNetwork, edge: number, offsetMeters: number, closed: number[]) => {
  for (const shut of closed) live.setOpen(shut, false);
  return placesAroundClosed(live, { edge, offsetMeters, accessMeters: 5 }, new Set(closed));
};

describe('a place on a closed street', () => {
  it('is left by both ends, the walk to each counted', () => {
    expect(wayOut(streets(), 0, 30, [0])).toEqual([
      { place: { edge: 1, offsetMeters: 0, accessMeters: 35 }, path: [30, 0, 0, 0] },
      { place: { edge: 2, offsetMeters: 0, accessMeters: 75 }, path: [30, 0, 100, 0] },
    ]);
  });

  it('is left by the next junction where all is closed at the first', () => {
    const [far, near] = wayOut(streets(), 0, 30, [0, 1]).toReversed();
    expect(near).toEqual({
      place: { edge: 2, offsetMeters: 0, accessMeters: 75 },
      path: [30, 0, 100, 0],
    });
    expect(far).toEqual({
      place: { edge: 3, offsetMeters: 0, accessMeters: 105 },
      path: [30, 0, 0, 0, 0, 70],
    });
  });

  it('has no way out by an end where the street ends', () => {
    expect(wayOut(streets(), 3, 10, [3])).toEqual([
      { place: { edge: 1, offsetMeters: 70, accessMeters: 15 }, path: [-10, 70, 0, 70] },
    ]);
    expect(wayOut(streets(), 0, 10, [0, 1, 2, 3, 4])).toEqual([]);
  });
});
