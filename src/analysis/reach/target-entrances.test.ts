import { describe, expect, it } from 'vitest';
import { PointIndex } from '../../geo/point-index.ts';
import type { AskedTarget } from '../coverage/asked-targets.ts';
import { buildEdgeGrid } from '../network/edge-grid.ts';
import { edgeShape } from '../network/edge-shape.ts';
import { linesToWays } from '../network/lines-to-ways.ts';
import { LiveNetwork } from '../network/live-network.ts';
import { buildWalkNetwork } from '../network/walk-network.ts';
import { sketchedEntrances, targetEntrances } from './target-entrances.ts';
import type { WalkPaths } from './walk-paths.ts';

/** One street to the east, past and through a park of 100 m, and gates that data name. */
function town(gates: readonly (readonly [number, number])[] = []): {
  readonly paths: WalkPaths;
  readonly live: LiveNetwork;
} {
  const { nodeMeters, lines } = linesToWays([Float64Array.of(-1_000, 50, 1_000, 50)]);
  const network = buildWalkNetwork(nodeMeters, lines);
  const xs = Float64Array.from(gates, ([x]) => x);
  const ys = Float64Array.from(gates, ([, y]) => y);
  const paths = {
    network,
    grid: buildEdgeGrid(network),
    entrances: { xs, ys },
    entranceIndex: new PointIndex(xs, ys),
  };
  return { paths, live: new LiveNetwork(network) };
}

const ring = Float64Array.of(0, 0, 100, 0, 100, 100, 0, 100, 0, 0);
const park: AskedTarget = { id: 'park', name: '', shapes: [{ type: 'area', rings: [ring] }] };
const placeOf = ({ x, y, accessMeters, isEstimated }: ReturnType<typeof targetEntrances>[number]) =>
  [x, y, accessMeters, isEstimated] as const;

describe('where one comes into a target', () => {
  it('is where a path crosses its border, as a guess', () => {
    const { paths, live } = town();
    expect(targetEntrances(park, live, paths).map(placeOf)).toEqual([
      [0, 50, 0, true],
      [100, 50, 0, true],
    ]);
  });

  it('is where the path data have a gate on its border, and no guess then', () => {
    const { paths, live } = town([
      [102, 30],
      [140, 50],
    ]);
    expect(targetEntrances(park, live, paths).map(placeOf)).toEqual([[102, 30, 22, false]]);
  });

  it('is first of all where its own data say, the way on to it counted', () => {
    const { paths, live } = town([[102, 30]]);
    const known = { ...park, entrances: Float64Array.of(130, 60) };
    expect(targetEntrances(known, live, paths).map(placeOf)).toEqual([[130, 60, 40, false]]);
  });

  it('is the nearest path for a point, and nothing where all are too far', () => {
    const { paths, live } = town();
    const at = (y: number): AskedTarget => ({
      id: 'place',
      name: '',
      shapes: [{ type: 'point', rings: [Float64Array.of(20, y)] }],
    });
    expect(targetEntrances(at(80), live, paths).map(placeOf)).toEqual([[20, 80, 30, false]]);
    expect(targetEntrances(at(301), live, paths)).toEqual([]);
  });

  it('is besides where a sketched path leads in', () => {
    const { paths, live } = town();
    const [from, to] = [live.addNode(50, -80), live.addNode(50, 20)];
    const edge = live.addEdge(from, to, edgeShape(Float64Array.of(50, -80, 50, 20)));
    expect(sketchedEntrances(park, live, paths, [edge]).map(placeOf)).toEqual([[50, 0, 0, true]]);
    expect(sketchedEntrances(park, live, paths, [])).toEqual([]);
  });
});
