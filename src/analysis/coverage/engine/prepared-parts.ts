import { boundsOf, CellGrid } from './cell-grid.ts';
import { areaOfRings, normaliseRings } from './normalise-rings.ts';
import type { PartPieces } from './part-pieces.ts';
import type { PolygonSet } from './polygon-set.ts';
import { prepareParts } from './prepare-parts.ts';
import type { PolygonRefusal } from './target-shape.ts';

const DEFAULT_CELL_METERS = 50;

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
  if (!(cellMeters > 0)) throw new Error(`cellMeters must be above 0, not ${cellMeters}`);
  const refused = new Map<number, PolygonRefusal>();
  const areas = new Float64Array(parts.count);
  const rings = Array.from({ length: parts.count }, (_, part) => {
    const normalised = normaliseRings(ringsOfItem(parts, part));
    if (typeof normalised === 'string') {
      refused.set(part, normalised);
      areas[part] = NaN;
      return null;
    }
    areas[part] = areaOfRings(normalised);
    return normalised;
  });
  const grid = new CellGrid(boundsOfAll(rings), cellMeters);
  return { areas, refused, grid, pieces: prepareParts(rings, grid) };
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
