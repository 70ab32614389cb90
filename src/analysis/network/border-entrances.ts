import { crossingsWithEdges } from './crossings-with-edges.ts';
import type { EdgeGrid } from './edge-grid.ts';
import { edgeShape, placeOnShape } from './edge-shape.ts';
import type { LiveNetwork } from './live-network.ts';
import { nearestPlace } from './nearest-place.ts';
import type { EdgePlace } from './network-sources.ts';

/** An entrance that no data names: where one probably comes in. */
export interface EstimatedEntrance extends EdgePlace {
  readonly isEstimated: true;
  /** `crossing` – a path meets the border there; `nearest` – none does, this is the nearest edge. */
  readonly how: 'crossing' | 'nearest';
  /** Where the target's border is met, x and y in metres. */
  readonly x: number;
  readonly y: number;
}

/** How close together the border is looked at for the nearest edge, in metres. */
const borderStepMeters = 5;

/**
 * Entrances of a target whose entrances are not known, from its border: rings of an area (closed)
 * or a line, as x, y pairs in metres. Wherever an edge that may be walked crosses or touches the
 * border there is an entrance; where none does, there is one at the place of the border nearest to
 * an edge, at most `limitMeters` away, found to within `borderStepMeters` along the border. None
 * where the network is farther.
 */
export function borderEntrances(
  network: LiveNetwork,
  grid: EdgeGrid,
  border: readonly Float64Array[],
  limitMeters: number,
): readonly EstimatedEntrance[] {
  const allows = (edge: number): boolean => network.isJoinable(edge);
  const entrances: EstimatedEntrance[] = [];
  for (const ring of border) {
    for (const crossing of crossingsWithEdges(network, grid, ring, allows)) {
      entrances.push({ ...crossing, accessMeters: 0, isEstimated: true, how: 'crossing' });
    }
  }
  if (entrances.length > 0) return entrances;

  let best: EstimatedEntrance | null = null;
  let reach = limitMeters;
  for (const ring of border) {
    const shape = edgeShape(ring);
    const meters = shape.cornerOffsets.at(-1) ?? 0;
    const stops = new Set(shape.cornerOffsets);
    for (let along = 0; along < meters; along += borderStepMeters) stops.add(along);
    for (const along of stops) {
      const [x, y] = placeOnShape(shape, along);
      const place = nearestPlace(network, grid, x, y, reach, allows);
      if (!place || (best && place.accessMeters >= best.accessMeters)) continue;
      best = { ...place, isEstimated: true, how: 'nearest', x, y };
      reach = place.accessMeters;
    }
  }
  return best ? [best] : [];
}
