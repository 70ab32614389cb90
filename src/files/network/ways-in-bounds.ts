import type { WalkWays } from '../../domain/walk-ways.ts';
import type { Bounds } from '../../geo/bounds.ts';

/** Ways cut to a place. */
export interface BoundedWays {
  readonly ways: WalkWays;
  readonly entranceNodes: Int32Array;
  /** By way of the ways given: 1 where some of it is kept. */
  readonly keptWays: Uint8Array;
}

/**
 * The parts of ways that meet the bounds (degrees, as the nodes): runs of whole segments, so that
 * no way gets a corner that its source does not know. Nodes that nothing passes any more are left
 * out; the others keep their order.
 */
export function waysInBounds(
  { nodeLngLats, lines }: WalkWays,
  entranceNodes: Int32Array,
  bounds: Bounds,
): BoundedWays {
  const { wayStarts, wayNodes, waySteps, waySlopes } = lines;
  const keptWays = new Uint8Array(waySteps.length);
  const starts: number[] = [0];
  const nodes: number[] = [];
  const steps: number[] = [];
  const slopes: number[] = [];
  const endPart = (way: number): void => {
    if (nodes.length === starts[starts.length - 1]) return;
    starts.push(nodes.length);
    steps.push(waySteps[way]);
    slopes.push(waySlopes[way]);
    keptWays[way] = 1;
  };
  for (let way = 0; way < waySteps.length; way++) {
    for (let at = wayStarts[way]; at + 1 < wayStarts[way + 1]; at++) {
      const [from, to] = [wayNodes[at], wayNodes[at + 1]];
      if (!segmentMeets(bounds, nodeLngLats, from, to)) {
        endPart(way);
        continue;
      }
      if (nodes.length === starts[starts.length - 1]) nodes.push(from);
      nodes.push(to);
    }
    endPart(way);
  }

  const numberOf = new Int32Array(nodeLngLats.length / 2).fill(-1);
  for (const node of nodes) numberOf[node] = 0;
  const positions: number[] = [];
  for (let node = 0; node < numberOf.length; node++) {
    if (numberOf[node] < 0) continue;
    numberOf[node] = positions.length / 2;
    positions.push(nodeLngLats[2 * node], nodeLngLats[2 * node + 1]);
  }
  return {
    ways: {
      nodeLngLats: Float64Array.from(positions),
      lines: {
        wayStarts: Int32Array.from(starts),
        wayNodes: Int32Array.from(nodes, (node) => numberOf[node]),
        waySteps: Uint8Array.from(steps),
        waySlopes: Float32Array.from(slopes),
      },
    },
    entranceNodes: entranceNodes.map((node) => numberOf[node]).filter((node) => node >= 0),
    keptWays,
  };
}

function segmentMeets(
  [west, south, east, north]: Bounds,
  nodeLngLats: Float64Array,
  from: number,
  to: number,
): boolean {
  const [fromLng, fromLat] = [nodeLngLats[2 * from], nodeLngLats[2 * from + 1]];
  const [toLng, toLat] = [nodeLngLats[2 * to], nodeLngLats[2 * to + 1]];
  return (
    Math.max(fromLng, toLng) >= west &&
    Math.min(fromLng, toLng) <= east &&
    Math.max(fromLat, toLat) >= south &&
    Math.min(fromLat, toLat) <= north
  );
}
