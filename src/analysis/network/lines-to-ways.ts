import type { WayLines } from '../../domain/walk-ways.ts';

/** Ways whose corners have been made nodes, as `buildWalkNetwork` takes them. */
export interface LineWays {
  /** x, y pairs in metres. */
  readonly nodeMeters: Float64Array;
  readonly lines: WayLines;
}

/** Corners closer than this, in metres, are one node, unless told else. */
const snapMetersDefault = 0.01;

/**
 * Ways from lines that know no nodes (a GeoJSON or a shapefile): corners at the same place, within
 * `snapMeters`, are one node, so lines meet where both have a corner and nowhere else. `lines`:
 * x, y pairs in metres. No way has steps or a known slope. A corner that is not finite is left out.
 */
export function linesToWays(
  lines: readonly Float64Array[],
  snapMeters: number = snapMetersDefault,
): LineWays {
  const cellMeters = Math.max(snapMeters, 1e-6) * 2;
  const nodesInCell = new Map<string, number[]>();
  const positions: number[] = [];

  const nodeAt = (x: number, y: number): number => {
    const column = Math.floor(x / cellMeters);
    const row = Math.floor(y / cellMeters);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const node of nodesInCell.get(`${column + dx} ${row + dy}`) ?? []) {
          const apart = Math.hypot(positions[2 * node] - x, positions[2 * node + 1] - y);
          if (apart <= snapMeters) return node;
        }
      }
    }
    const node = positions.length / 2;
    positions.push(x, y);
    const key = `${column} ${row}`;
    const there = nodesInCell.get(key);
    if (there) there.push(node);
    else nodesInCell.set(key, [node]);
    return node;
  };

  const starts: number[] = [0];
  const nodes: number[] = [];
  for (const line of lines) {
    for (let at = 0; at + 1 < line.length; at += 2) {
      if (Number.isFinite(line[at] + line[at + 1])) nodes.push(nodeAt(line[at], line[at + 1]));
    }
    starts.push(nodes.length);
  }
  return {
    nodeMeters: Float64Array.from(positions),
    lines: {
      wayStarts: Int32Array.from(starts),
      wayNodes: Int32Array.from(nodes),
      waySteps: new Uint8Array(lines.length),
      waySlopes: new Float32Array(lines.length).fill(NaN),
    },
  };
}
