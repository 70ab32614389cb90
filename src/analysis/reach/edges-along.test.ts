import { describe, expect, it } from 'vitest';
import { buildEdgeGrid } from '../network/edge-grid.ts';
import { linesToWays } from '../network/lines-to-ways.ts';
import { LiveNetwork } from '../network/live-network.ts';
import { buildWalkNetwork } from '../network/walk-network.ts';
import { edgesAlong } from './edges-along.ts';

/** A main street of two blocks to the east, with a side street to the north at its middle. */
const streets = [
  Float64Array.of(0, 0, 100, 0),
  Float64Array.of(100, 0, 200, 0),
  Float64Array.of(100, 0, 100, 80),
];

function closedBy(...line: number[]): readonly number[] {
  const { nodeMeters, lines } = linesToWays(streets);
  const network = buildWalkNetwork(nodeMeters, lines);
  return edgesAlong(new LiveNetwork(network), buildEdgeGrid(network), Float64Array.from(line));
}

describe('the streets that a drawn line follows', () => {
  it('are those it runs along, drawn either way round and a little beside', () => {
    expect(closedBy(-5, 4, 205, -6)).toEqual([0, 1]);
    expect(closedBy(205, -6, -5, 4)).toEqual([0, 1]);
  });

  it('are not those it crosses or leaves at once', () => {
    expect(closedBy(100, -40, 100, 90)).toEqual([2]);
    expect(closedBy(50, -30, 50, 30)).toEqual([]);
  });

  it('are followed from 60 % of their length', () => {
    expect(closedBy(0, 0, 62, 0)).toEqual([0]);
    expect(closedBy(0, 0, 40, 0)).toEqual([]);
  });

  it('are at most 12 m beside it and at most 30 degrees askew', () => {
    expect(closedBy(0, 11.9, 100, 11.9)).toEqual([0]);
    expect(closedBy(0, 12.1, 100, 12.1)).toEqual([]);
    // Nowhere more than 12 m away, but at 45 degrees to and fro.
    const zigzag = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((at) => [10 * at, at % 2 ? 5 : -5]);
    expect(closedBy(...zigzag)).toEqual([]);
  });
});
