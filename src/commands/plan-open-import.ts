import type { ReferenceArea } from '../domain/indicator.ts';
import type { Zone } from '../domain/loaded-workspace.ts';
import { placesToMatch, type MatchPlace } from '../domain/match-zones.ts';
import type { ImportPlan } from '../domain/statistics/import-plan.ts';
import { planImport } from '../domain/statistics/plan-import.ts';
import type { AppState } from '../state/app-state.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { t } from '../text/translate.ts';

/** The zones and areas that values of a file can be of. */
export function importPlaces(state: Pick<AppState, 'document' | 'session'>): readonly MatchPlace[] {
  const { workspace } = state.session;
  if (workspace.status !== 'ready') return [];
  const { zones } = workspace.workspace;
  const { areas } = selectProgramme(state);
  if (last?.zones !== zones || last.areas !== areas) {
    last = { zones, areas, places: placesToMatch(zones, areas) };
  }
  return last.places;
}

let last: {
  readonly zones: readonly Zone[];
  readonly areas: readonly ReferenceArea[];
  readonly places: readonly MatchPlace[];
} | null = null;

/** What the open file would bring in as things stand; null while there is none. */
export function planOpenImport(state: Pick<AppState, 'document' | 'session'>): ImportPlan | null {
  const { importing } = state.session;
  if (importing?.status !== 'read') return null;
  return planImport(importing.tables[importing.tableAt], importing.choices, {
    places: importPlaces(state),
    inForce: selectProgramme(state),
    breakWords: t('import.breakWords'),
  });
}
