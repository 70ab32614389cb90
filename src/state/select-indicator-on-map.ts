import type { Zone } from '../domain/loaded-workspace.ts';
import { mappedIndicator, type MappedIndicator } from '../domain/mapped-indicator.ts';
import type { ProgrammeInForce } from '../domain/programme-in-force.ts';
import type { AppState } from './app-state.ts';
import { selectProgramme } from './select-programme.ts';
import type { IndicatorOnMap } from './session.ts';

type Parts = Pick<AppState, 'document' | 'session'>;

/**
 * The indicator that colours the zones, in the year that the whole app is told for, where one is
 * chosen, else in its own. The same object while nothing of it changes; null: none is on the map.
 */
export function selectIndicatorOnMap(state: Parts): MappedIndicator | null {
  const { indicatorOnMap, workspace, year } = state.session;
  if (indicatorOnMap === null || workspace.status !== 'ready') return null;
  const { zones } = workspace.workspace;
  const inForce = selectProgramme(state);
  if (
    last?.inForce === inForce &&
    last.zones === zones &&
    last.onMap === indicatorOnMap &&
    last.year === year
  ) {
    return last.found;
  }
  const { indicatorId } = indicatorOnMap;
  const found = mappedIndicator(inForce, zones, indicatorId, year ?? indicatorOnMap.year);
  last = { inForce, zones, onMap: indicatorOnMap, year, found };
  return found;
}

let last: {
  readonly inForce: ProgrammeInForce;
  readonly zones: readonly Zone[];
  readonly onMap: IndicatorOnMap;
  readonly year: number | null;
  readonly found: MappedIndicator | null;
} | null = null;
