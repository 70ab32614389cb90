import type { LoadedWorkspace, ResidentCell } from '../../domain/loaded-workspace.ts';
import { byGroup } from '../../domain/resident-groups.ts';
import { boundsRing } from '../../geo/bounds.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { ResidentCells } from './coverage-data.ts';
import { polygonSetFromRings } from './engine/polygon-set.ts';
import { projectRings } from './project-geometry.ts';

/** An address is a home of this side, so that every rule and reach counts it as it counts others. */
const addressMeters = 1;

/** The residents of a workspace and their groups, in metres of the plane. */
export function residentInputs(
  { residents }: Pick<LoadedWorkspace, 'residents'>,
  plane: LocalPlane,
): ResidentCells {
  return {
    ids: residents.map(({ id }) => id),
    residents: Float64Array.from(residents, (cell) => cell.residents),
    polygons: polygonSetFromRings(residents.map(({ geometry }) => ringsOf(geometry, plane))),
    groups: byGroup((group) => {
      const counts = residents.map((cell) => cell.groups?.[group] ?? null);
      const isKnown = counts.length > 0 && counts.every((count) => count !== null);
      return isKnown ? Float64Array.from(counts, Number) : null;
    }),
  };
}

function ringsOf(geometry: ResidentCell['geometry'], plane: LocalPlane): readonly Float64Array[] {
  if (geometry.type !== 'Point') return projectRings(geometry, plane);
  const [x, y] = plane.project(geometry.coordinates.slice(0, 2));
  const half = addressMeters / 2;
  return [boundsRing([x - half, y - half, x + half, y + half])];
}
