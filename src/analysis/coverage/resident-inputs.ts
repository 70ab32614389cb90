import type { HomeGround, LoadedWorkspace, ResidentCell } from '../../domain/loaded-workspace.ts';
import { byGroup, residentGroups } from '../../domain/resident-groups.ts';
import { boundsRing } from '../../geo/bounds.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { ResidentCells } from './coverage-data.ts';
import { polygonSetFromRings, type PolygonSet } from './engine/polygon-set.ts';
import { projectRings } from './project-geometry.ts';
import { spreadTotals, type SpreadGround } from './spread-totals.ts';

/** An address is a home of this side, so that every rule and reach counts it as it counts others. */
const addressMeters = 1;

/**
 * The residents of a workspace and their groups, in metres of the plane. Totals of zones are spread
 * over the homes in them (see `spreadTotals`); water is where nobody lives.
 */
export function residentInputs(
  { residents, homeGround, workspace }: ResidentData,
  water: PolygonSet,
  plane: LocalPlane,
): ResidentCells {
  const cells: ResidentCells = {
    ids: residents.map(({ id }) => id),
    residents: Float64Array.from(residents, (cell) => cell.residents),
    polygons: polygonSetFromRings(residents.map(({ geometry }) => ringsOf(geometry, plane))),
    groups: byGroup((group) => {
      const counts = residents.map((cell) => cell.groups?.[group] ?? null);
      const isKnown = counts.length > 0 && counts.every((count) => count !== null);
      return isKnown ? Float64Array.from(counts, Number) : null;
    }),
    spread: null,
  };
  if (workspace.residents?.form !== 'zone-totals') return cells;
  return spreadOverHomes(cells, {
    buildings: buildingsOf(homeGround?.buildings ?? [], plane),
    land: polygonSetFromRings((homeGround?.land ?? []).map((land) => projectRings(land, plane))),
    water,
  });
}

type ResidentData = Pick<LoadedWorkspace, 'residents' | 'homeGround'> & {
  readonly workspace: Pick<LoadedWorkspace['workspace'], 'residents'>;
};

function spreadOverHomes(zones: ResidentCells, ground: SpreadGround): ResidentCells {
  const known = residentGroups.filter((group) => zones.groups[group] !== null);
  const totals = [zones.residents, ...known.flatMap((group) => zones.groups[group] ?? [])];
  const homes = spreadTotals({ polygons: zones.polygons, totals }, ground);
  return {
    // A home has no name of its own: it is called by its zone and its place in the list.
    ids: Array.from(homes.areas, (area, home) => `${zones.ids[area]}/${home}`),
    residents: homes.totals[0],
    polygons: homes.polygons,
    groups: byGroup((group) =>
      known.includes(group) ? homes.totals[1 + known.indexOf(group)] : null,
    ),
    spread: homes.report,
  };
}

/** Residential buildings in metres of the plane. */
export function buildingsOf(
  buildings: HomeGround['buildings'],
  plane: LocalPlane,
): SpreadGround['buildings'] {
  return {
    polygons: polygonSetFromRings(buildings.map(({ geometry }) => projectRings(geometry, plane))),
    floorSquareMeters: Float64Array.from(buildings, (home) => home.floorSquareMeters ?? NaN),
    levels: Float64Array.from(buildings, (home) => home.levels ?? NaN),
  };
}

function ringsOf(geometry: ResidentCell['geometry'], plane: LocalPlane): readonly Float64Array[] {
  if (geometry.type !== 'Point') return projectRings(geometry, plane);
  const [x, y] = plane.project(geometry.coordinates.slice(0, 2));
  const half = addressMeters / 2;
  return [boundsRing([x - half, y - half, x + half, y + half])];
}
