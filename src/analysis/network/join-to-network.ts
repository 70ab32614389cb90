import type { EdgeGrid } from './edge-grid.ts';
import type { LiveNetwork } from './live-network.ts';
import { nearestPlace, nearestPlaceOnEdge } from './nearest-place.ts';
import type { NetworkChange } from './network-change.ts';
import type { EdgePlace } from './network-sources.ts';

/**
 * Why a place stands on no edge: `too-far` – no edge that may be walked is within the limit;
 * `no-position` – its coordinates are not finite.
 */
export type JoinRefusal = 'too-far' | 'no-position';

/** What places are joined to, one entry a place. */
export interface JoinedPlaces {
  /** -1 where the place could not be joined. */
  readonly edge: Int32Array;
  /** Metres along the edge from its beginning. */
  readonly offsetMeters: Float64Array;
  /** Metres from the place to its edge, as the crow flies; infinite where not joined. */
  readonly accessMeters: Float64Array;
  /** Those that could not be joined, and why. */
  readonly refused: Map<number, JoinRefusal>;
}

/**
 * Joins places (x, y pairs in metres) to the nearest place of the nearest edge that is open and
 * leads somewhere, at most `limitMeters` away.
 */
export function joinToNetwork(
  network: LiveNetwork,
  grid: EdgeGrid,
  positions: Float64Array,
  limitMeters: number,
): JoinedPlaces {
  const count = positions.length / 2;
  const joined = {
    edge: new Int32Array(count).fill(-1),
    offsetMeters: new Float64Array(count).fill(NaN),
    accessMeters: new Float64Array(count).fill(Infinity),
    refused: new Map<number, JoinRefusal>(),
  };
  for (let place = 0; place < count; place++) {
    joinOne(network, grid, positions, limitMeters, joined, place);
  }
  return joined;
}

/**
 * Joins anew the places that a change of the network concerns, in `joined` itself; the same as
 * joining all of them again. Gives the numbers of the places that now stand elsewhere.
 */
export function rejoinToNetwork(
  network: LiveNetwork,
  grid: EdgeGrid,
  positions: Float64Array,
  limitMeters: number,
  joined: JoinedPlaces,
  change: NetworkChange,
): readonly number[] {
  const fresh = [...change.edges].filter((edge) => network.isJoinable(edge));
  const boxes = fresh.map((edge) => boxOf(network.shapeOf(edge).cornerMeters));
  const moved: number[] = [];
  for (let place = 0; place < joined.edge.length; place++) {
    const edge = joined.edge[place];
    if (edge >= 0 && change.edges.has(edge) && !network.isJoinable(edge)) {
      joinOne(network, grid, positions, limitMeters, joined, place);
      moved.push(place);
      continue;
    }
    const [x, y] = [positions[2 * place], positions[2 * place + 1]];
    let isMoved = false;
    for (let at = 0; at < fresh.length; at++) {
      const reach = Math.min(joined.accessMeters[place], limitMeters);
      const [minX, minY, maxX, maxY] = boxes[at];
      if (x < minX - reach || x > maxX + reach || y < minY - reach || y > maxY + reach) continue;
      const found = nearestPlaceOnEdge(network, fresh[at], x, y, reach);
      if (!found || !isPreferred(found, joined, place)) continue;
      write(joined, place, found);
      isMoved = true;
    }
    if (isMoved) moved.push(place);
  }
  return moved;
}

function joinOne(
  network: LiveNetwork,
  grid: EdgeGrid,
  positions: Float64Array,
  limitMeters: number,
  joined: JoinedPlaces,
  place: number,
): void {
  const [x, y] = [positions[2 * place], positions[2 * place + 1]];
  const found = Number.isFinite(x + y)
    ? nearestPlace(network, grid, x, y, limitMeters, (edge) => network.isJoinable(edge))
    : null;
  write(joined, place, found, Number.isFinite(x + y) ? 'too-far' : 'no-position');
}

function isPreferred(found: EdgePlace, joined: JoinedPlaces, place: number): boolean {
  if (found.accessMeters !== joined.accessMeters[place]) return true;
  return found.edge < joined.edge[place];
}

function write(
  joined: JoinedPlaces,
  place: number,
  found: EdgePlace | null,
  refusal: JoinRefusal = 'too-far',
): void {
  joined.edge[place] = found?.edge ?? -1;
  joined.offsetMeters[place] = found?.offsetMeters ?? NaN;
  joined.accessMeters[place] = found?.accessMeters ?? Infinity;
  if (found) joined.refused.delete(place);
  else joined.refused.set(place, refusal);
}

function boxOf(cornerMeters: Float64Array): readonly [number, number, number, number] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < cornerMeters.length; at += 2) {
    minX = Math.min(minX, cornerMeters[at]);
    maxX = Math.max(maxX, cornerMeters[at]);
    minY = Math.min(minY, cornerMeters[at + 1]);
    maxY = Math.max(maxY, cornerMeters[at + 1]);
  }
  return [minX, minY, maxX, maxY];
}
