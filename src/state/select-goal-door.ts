import type { GoalDoor } from '../domain/goal-trouble.ts';
import type { Zone } from '../domain/loaded-workspace.ts';
import type { ProgrammeInForce } from '../domain/programme-in-force.ts';
import type { AppState } from './app-state.ts';
import { selectProgramme } from './select-programme.ts';

/** What a goal may name here. The same object is given again while nothing in it changes. */
export function selectGoalDoor(state: Pick<AppState, 'document' | 'session'>): GoalDoor {
  const inForce = selectProgramme(state);
  const { workspace } = state.session;
  const zones = workspace.status === 'ready' ? workspace.workspace.zones : none;
  if (last?.inForce === inForce && last.zones === zones) return last.door;
  const zoneIds = new Set<string>(zones.map(({ id }) => id));
  const door: GoalDoor = {
    indicators: inForce.indicators,
    focusAreaIds: new Set(inForce.programme?.focusAreas.map(({ id }) => id)),
    zoneIds,
    placeIds: new Set<string>([...zoneIds, ...inForce.areas.map(({ id }) => id)]),
  };
  last = { inForce, zones, door };
  return door;
}

const none: readonly Zone[] = [];

let last: {
  readonly inForce: ProgrammeInForce;
  readonly zones: readonly Zone[];
  readonly door: GoalDoor;
} | null = null;
