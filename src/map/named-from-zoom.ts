import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { Zone } from '../domain/loaded-workspace.ts';

/** Pixels across a zone of middling size from which on it has room for its name. */
const roomForName = 45;

/**
 * The zoom from which on names stand in zones: one place has zones of a kilometre, another has
 * whole municipalities. 0 where there are no zones.
 */
export function namedFromZoom(zones: readonly Zone[]): number {
  const widths = zones.map(({ geometry }) => widthDegrees(geometry)).toSorted((a, b) => a - b);
  const middling = widths.at(Math.floor(widths.length / 2)) ?? 0;
  if (middling === 0) return 0;
  // The world is 512 pixels wide at zoom 0.
  const zoom = Math.log2((roomForName * 360) / (512 * middling));
  return Math.min(Math.max(Math.round(zoom * 10) / 10, 0), 16);
}

function widthDegrees(geometry: Zone['geometry']): number {
  const bounds = geometryBounds(geometry);
  return bounds ? bounds[2] - bounds[0] : 0;
}
