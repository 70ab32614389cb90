import { boundsOf } from '../../geo/bounds.ts';
import { clipRings } from '../../geo/clip-rings.ts';
import { ringArea } from '../../geo/ring-area.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import type { CoverageInputs, ResidentCells } from './coverage-data.ts';
import { cutByZones } from './cut-by-zones.ts';
import { HomeList, type Homes } from './home-list.ts';
import { surfaceFinder, type NearbySurface } from './nearby-surfaces.ts';
import { itemRings } from './item-rings.ts';

/** A cell with less land than this share of it counts as all water. */
const leastLandShare = 0.001;

/** Areas that differ by less differ by the clipper's rounding only. */
const roundingSquareMeters = 0.01;

/**
 * Spreads the residents of each cell evenly over its land, and cuts them at the zone borders by
 * area. The sum is kept: over all homes, with `unplacedResidents`, it is that of the cells. Where
 * zones overlap, the first in the list has the homes.
 */
export function prepareHomes(
  inputs: Pick<CoverageInputs, 'zones' | 'water'> & {
    readonly cells: Omit<ResidentCells, 'groups'>;
  },
): Homes {
  const zonesAround = surfaceFinder(inputs.zones.polygons);
  const waterAround = surfaceFinder(inputs.water);
  const homes = new HomeList();
  const { polygons, residents } = inputs.cells;
  for (let cell = 0; cell < polygons.count; cell++) {
    if (!(residents[cell] > 0)) continue;
    const whole = oriented(itemRings(polygons, cell));
    const area = ringsArea(whole);
    if (!(area > roundingSquareMeters)) {
      homes.unplacedResidents += residents[cell];
      continue;
    }
    const bounds = boundsOf(whole);
    const land = landOf(whole, waterAround(bounds));
    const allWater = ringsArea(land) < leastLandShare * area;
    if (allWater) homes.cellsAllWater++;
    const pieces = cutByZones(allWater ? whole : land, zonesAround(bounds));
    homes.add(cell, residents[cell], land !== whole, pieces);
  }
  return homes.finish();
}

function landOf(
  whole: readonly Float64Array[],
  water: readonly NearbySurface[],
): readonly Float64Array[] {
  let land = whole;
  for (const { rings } of water) {
    if (rings === 'whole') return [];
    const left = clipRings('difference', land, rings);
    if (ringsArea(land) - ringsArea(left) > roundingSquareMeters) land = left;
  }
  return land;
}

/** Shells anticlockwise and holes clockwise; a plain ring that is so already is not moved. */
function oriented(rings: readonly Float64Array[]): readonly Float64Array[] {
  if (rings.length === 1 && ringArea(rings[0]) > 0) return rings;
  return clipRings('union', rings, []);
}
