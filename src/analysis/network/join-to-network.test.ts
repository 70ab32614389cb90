import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEdgeGrid } from './edge-grid.ts';
import { edgeShape } from './edge-shape.ts';
import { joinToNetwork } from './join-to-network.ts';
import { linesToWays } from './lines-to-ways.ts';
import { LiveNetwork } from './live-network.ts';
import { buildWalkNetwork } from './walk-network.ts';

function city(lines: readonly (readonly number[])[], islandMeters = 0) {
  const { nodeMeters, lines: ways } = linesToWays(lines.map((line) => Float64Array.from(line)));
  const base = buildWalkNetwork(nodeMeters, ways, islandMeters);
  return { network: new LiveNetwork(base), grid: buildEdgeGrid(base) };
}

const street = [0, 0, 100, 0, 100, 100];

describe('a home', () => {
  it('joins the nearest place of the nearest edge', () => {
    const { network, grid } = city([street, [0, 60, 40, 60]]);
    const joined = joinToNetwork(network, grid, Float64Array.of(30, 10, 110, 40, 30, 50), 200);
    expect([...joined.edge]).toEqual([0, 0, 1]);
    expect([...joined.offsetMeters]).toEqual([30, 140, 30]);
    expect([...joined.accessMeters]).toEqual([10, 10, 10]);
    expect(joined.refused.size).toBe(0);
  });

  it('that is too far, or nowhere, is not joined and it is said why', () => {
    const { network, grid } = city([street]);
    const joined = joinToNetwork(network, grid, Float64Array.of(0, 51, NaN, 0, 0, 50, 1e7, 0), 50);
    expect([...joined.edge]).toEqual([-1, -1, 0, -1]);
    expect([...joined.refused]).toEqual([
      [0, 'too-far'],
      [1, 'no-position'],
      [3, 'too-far'],
    ]);
    const nowhere = city([]);
    expect([
      ...joinToNetwork(nowhere.network, nowhere.grid, Float64Array.of(0, 0), 9e9).edge,
    ]).toEqual([-1]);
  });

  it('passes over a closed street and an island', () => {
    const { network, grid } = city(
      [
        [0, 0, 100, 0],
        [0, 20, 100, 20],
        [0, -10, 30, -10],
      ],
      50,
    );
    const home = Float64Array.of(10, -4);
    expect([...joinToNetwork(network, grid, home, 200).edge]).toEqual([0]);
    network.setOpen(0, false);
    expect([...joinToNetwork(network, grid, home, 200).edge]).toEqual([1]);
    const node = network.addNode(0, -60);
    network.addEdge(
      network.cutEdge(2, 0, 0, -10),
      node,
      edgeShape(Float64Array.of(0, -10, 0, -60)),
    );
    expect([...joinToNetwork(network, grid, home, 200).edge]).toEqual([2]);
  });

  it('joins where a search of every segment says', () => {
    const coordinate = fc.integer({ min: -600, max: 600 });
    const line = fc
      .array(coordinate, { minLength: 4, maxLength: 10 })
      .map((one) => one.slice(0, one.length & ~1));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.tuple(coordinate, coordinate),
        fc.constantFrom(30, 200, 5000),
        (lines, [x, y], limitMeters) => {
          const { network, grid } = city(lines);
          const joined = joinToNetwork(network, grid, Float64Array.of(x, y), limitMeters);
          const nearest = leastDistance(network, x, y);
          if (nearest > limitMeters) expect(joined.edge[0]).toBe(-1);
          else expect(joined.accessMeters[0]).toBeCloseTo(nearest, 9);
        },
      ),
      { numRuns: 1500, seed: 5 },
    );
  });
});

function leastDistance(network: LiveNetwork, x: number, y: number): number {
  let least = Infinity;
  for (let edge = 0; edge < network.base.edgeCount; edge++) {
    const { cornerMeters } = network.shapeOf(edge);
    for (let at = 0; at + 3 < cornerMeters.length; at += 2) {
      const [ax, ay, bx, by] = cornerMeters.subarray(at, at + 4);
      const [ux, uy] = [bx - ax, by - ay];
      const length = Math.hypot(ux, uy);
      const along =
        length > 0 ? Math.min(length, Math.max(0, ((x - ax) * ux + (y - ay) * uy) / length)) : 0;
      const [px, py] =
        length > 0 ? [ax + (along * ux) / length, ay + (along * uy) / length] : [ax, ay];
      least = Math.min(least, Math.hypot(x - px, y - py));
    }
  }
  return least;
}
