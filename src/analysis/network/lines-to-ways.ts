import type { WayLines } from '../../domain/walk-ways.ts';
import { weldCorners } from '../../geo/weld-corners.ts';

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
  const { corners, lineStarts, lineCorners } = weldCorners(lines, snapMeters);
  return {
    nodeMeters: corners,
    lines: {
      wayStarts: lineStarts,
      wayNodes: lineCorners,
      waySteps: new Uint8Array(lines.length),
      waySlopes: new Float32Array(lines.length).fill(NaN),
    },
  };
}
