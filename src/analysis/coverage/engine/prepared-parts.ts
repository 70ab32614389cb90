import { boundsOf, CellGrid } from './cell-grid.ts';
import { areaOfRings, normaliseRings } from './normalise-rings.ts';
import type { PartPieces } from './part-pieces.ts';
import type { PolygonSet } from './polygon-set.ts';
import { prepareParts } from './prepare-parts.ts';
import type { Rings } from './rings.ts';
import type { PolygonRefusal } from './target-shape.ts';

const DEFAULT_CELL_METERS = 50;
const PARTS_A_SLICE = 1024;

/** Parts cut to a grid of cells. Never changed once made, so any number of engines may share it. */
export interface PreparedParts {
  /** m² of each part; NaN for a refused one. */
  readonly areas: Float64Array;
  readonly refused: ReadonlyMap<number, PolygonRefusal>;
  readonly grid: CellGrid;
  readonly pieces: PartPieces;
}

/** Cuts parts (local metres) to cells of a size; names the parts it must refuse. Never throws on bad data. */
export function preparedParts(parts: PolygonSet, cellMeters = DEFAULT_CELL_METERS): PreparedParts {
  const slices = preparedInSlices(parts, cellMeters);
  let slice = slices.next();
  while (slice.done !== true) slice = slices.next();
  return slice.value;
}

/**
 * As `preparedParts`, a slice of the work at every `next()`: yields the share done, from 0 to 1, and
 * returns what was prepared. Whoever stops asking has cancelled.
 */
export function* preparedInSlices(
  parts: PolygonSet,
  cellMeters = DEFAULT_CELL_METERS,
): Generator<number, PreparedParts, void> {
  if (!(cellMeters > 0)) throw new Error(`cellMeters must be above 0, not ${cellMeters}`);
  const refused = new Map<number, PolygonRefusal>();
  const areas = new Float64Array(parts.count);
  const rings: (Rings | null)[] = [];
  for (let part = 0; part < parts.count; part++) {
    if (part % PARTS_A_SLICE === 0) yield (0.3 * part) / parts.count;
    const normalised = normaliseRings(ringsOfItem(parts, part));
    if (typeof normalised === 'string') {
      refused.set(part, normalised);
      areas[part] = NaN;
      rings.push(null);
    } else {
      areas[part] = areaOfRings(normalised);
      rings.push(normalised);
    }
  }
  const grid = new CellGrid(boundsOfAll(rings), cellMeters);
  const slices = prepareParts(rings, grid);
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done === true) return { areas, refused, grid, pieces: slice.value };
    yield 0.3 + 0.7 * slice.value;
  }
}

function ringsOfItem(set: PolygonSet, item: number): Float64Array[] {
  const rings: Float64Array[] = [];
  for (let ring = set.ringOffsets[item]; ring < set.ringOffsets[item + 1]; ring++) {
    rings.push(set.coords.subarray(2 * set.coordOffsets[ring], 2 * set.coordOffsets[ring + 1]));
  }
  return rings;
}

function boundsOfAll(items: readonly ({ readonly coords: Float64Array } | null)[]) {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const item of items) {
    if (item === null) continue;
    const bounds = boundsOf(item.coords);
    minX = Math.min(minX, bounds.minX);
    minY = Math.min(minY, bounds.minY);
    maxX = Math.max(maxX, bounds.maxX);
    maxY = Math.max(maxY, bounds.maxY);
  }
  return minX <= maxX ? { minX, minY, maxX, maxY } : { minX: 0, minY: 0, maxX: 0, maxY: 0 };
}
