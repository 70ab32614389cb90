import { describe, expect, it } from 'vitest';
import { borderEntrances } from './border-entrances.ts';
import { buildEdgeGrid } from './edge-grid.ts';
import { linesToWays } from './lines-to-ways.ts';
import { LiveNetwork } from './live-network.ts';
import { segmentCrossings } from './segment-crossings.ts';
import { buildWalkNetwork } from './walk-network.ts';

const park = [Float64Array.of(0, 0, 100, 0, 100, 80, 0, 80, 0, 0)];

function entrances(lines: readonly (readonly number[])[], closed: readonly number[] = []) {
  const { nodeMeters, lines: ways } = linesToWays(lines.map((line) => Float64Array.from(line)));
  const base = buildWalkNetwork(nodeMeters, ways, 0);
  const network = new LiveNetwork(base);
  for (const edge of closed) network.setOpen(edge, false);
  return borderEntrances(network, buildEdgeGrid(base), park, 50);
}

describe('the entrances of a park whose entrances are not known', () => {
  it('are where paths cross its border, marked as estimated', () => {
    const found = entrances([[-50, 40, 150, 40]]);
    expect(found).toMatchObject([
      {
        edge: 0,
        offsetMeters: 50,
        accessMeters: 0,
        how: 'crossing',
        isEstimated: true,
        x: 0,
        y: 40,
      },
      {
        edge: 0,
        offsetMeters: 150,
        accessMeters: 0,
        how: 'crossing',
        isEstimated: true,
        x: 100,
        y: 40,
      },
    ]);
  });

  it('are where a path ends at the border, or touches it', () => {
    expect(entrances([[50, -30, 50, 0]])).toMatchObject([{ offsetMeters: 30, how: 'crossing' }]);
    expect(entrances([[0, -50, 100, 0, 200, -50]])).toHaveLength(1);
  });

  it('are the ends of the stretch where a path follows the border', () => {
    expect(entrances([[20, 0, 60, 0]])).toMatchObject([{ offsetMeters: 0 }, { offsetMeters: 40 }]);
  });

  it('is the nearest edge where no path meets the border', () => {
    const found = entrances([
      [50, -70, 50, -20],
      [300, 0, 400, 0],
    ]);
    expect(found).toMatchObject([{ edge: 0, offsetMeters: 50, how: 'nearest', x: 50, y: 0 }]);
    expect(found[0]?.accessMeters).toBeCloseTo(20, 9);
  });

  it('are none over closed paths, or where the network is far', () => {
    expect(entrances([[-50, 40, 150, 40]], [0])).toEqual([]);
    expect(entrances([[50, -170, 50, -60]])).toEqual([]);
  });
});

describe('two segments', () => {
  it.each([
    ['cross', [0, 0, 10, 10, 0, 10, 10, 0], [0.5]],
    ['touch at an end', [0, 0, 10, 0, 5, 0, 5, 5], [0]],
    ['share a corner', [0, 0, 10, 0, 10, 0, 20, 5], [0]],
    ['pass each other', [0, 0, 10, 0, 11, -5, 11, 5], []],
    ['run side by side', [0, 0, 10, 0, 0, 1, 10, 1], []],
    ['lie on one another', [0, 0, 10, 0, 5, 0, 25, 0], [0, 0.25]],
    ['follow one another', [0, 0, 10, 0, 10, 0, 20, 0], [0]],
    ['lie apart on one line', [0, 0, 10, 0, 11, 0, 20, 0], []],
  ] as const)('%s', (_how, [ax, ay, bx, by, cx, cy, dx, dy], shares) => {
    expect(segmentCrossings(ax, ay, bx, by, cx, cy, dx, dy)).toEqual(shares);
  });
});
