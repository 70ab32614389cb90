import { boundsOf } from '../../geo/bounds.ts';
import { ringsArea } from '../../geo/rings-area.ts';
import type { CoverageInputs, ResidentCells } from './coverage-data.ts';
import { cutByZones } from './cut-by-zones.ts';
import { HomeList, type Homes } from './home-list.ts';
import { itemRings } from './item-rings.ts';
import { landOf, orientedRings, roundingSquareMeters } from './land-of.ts';
import { surfaceFinder } from './nearby-surfaces.ts';

/** A cell with less land than this share of it counts as all water. */
const leastLandShare = 0.001;

/**
 * Spreads the residents of each cell evenly over its land, and cuts them at the zone borders by
 * area. The sum is kept: over all homes, with `unplacedResidents`, it is that of the cells. Where
 * zones overlap, the first in the list has the homes.
 */
export function prepareHomes(
  inputs: Pick<CoverageInputs, 'zones' | 'water'> & {
    readonly cells: Omit<ResidentCells, 'groups' | 'spread'>;
  },
): Homes {
  const zonesAround = surfaceFinder(inputs.zones.polygons);
  const waterAround = surfaceFinder(inputs.water);
  const homes = new HomeList();
  const { polygons, residents } = inputs.cells;
  for (let cell = 0; cell < polygons.count; cell++) {
    if (!(residents[cell] > 0)) continue;
    const whole = orientedRings(itemRings(polygons, cell));
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
