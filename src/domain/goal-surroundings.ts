import type { Zone } from './loaded-workspace.ts';
import type { ProgrammeInForce } from './programme-in-force.ts';
import type { GoalSurroundings } from './smart-letters.ts';

/** What goals can name here: the indicators in force, zones and reference areas. */
export function goalSurroundings(
  { indicators, areas }: Pick<ProgrammeInForce, 'indicators' | 'areas'>,
  zones: readonly Pick<Zone, 'id'>[],
): GoalSurroundings {
  return {
    indicators,
    placeIds: new Set<string>([...zones.map(({ id }) => id), ...areas.map(({ id }) => id)]),
  };
}
