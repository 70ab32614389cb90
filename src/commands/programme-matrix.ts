import { computeProgrammeMatrix } from '../analysis/register/compute-programme-matrix.ts';
import type { MoneyYears } from '../analysis/register/share-money.ts';
import type { ZoneId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MatrixView } from '../domain/matrix-view.ts';
import { statusInYear } from '../domain/measure-in-year.ts';
import { measureZones, servesWholePlace } from '../domain/measure-zones.ts';
import type { Measure } from '../domain/measure.ts';
import { ownMeasures } from '../domain/own-measures.ts';
import type { ProgrammeMatrix } from '../domain/programme-matrix.ts';
import { programmeZones } from '../domain/programme-zones.ts';
import { countingMeasures } from '../domain/resolve-measures.ts';
import type { AppState } from '../state/app-state.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { zonePeople } from './zone-people.ts';

type Known = Pick<AppState, 'document' | 'session' | 'derived'>;

/** The matrix as it is looked at, and the years that budgets name (null: money without a year). */
export interface MatrixLookedAt {
  readonly matrix: ProgrammeMatrix;
  readonly moneyYears: readonly (number | null)[];
}

/**
 * The programme's matrix; null while no place is open. The same object while nothing it is made of
 * changes, so that it can be followed.
 */
export function programmeMatrix(state: Known): MatrixLookedAt | null {
  const { matrixView, workspace, year, shownProposalId } = state.session;
  if (workspace.status !== 'ready') return null;
  const { plan } = state.document;
  const people = zonePeople(state, workspace.workspace);
  const parts = [plan, workspace.workspace, matrixView, year, shownProposalId, people] as const;
  if (last?.parts.every((part, at) => part === parts[at])) return last.found;
  const measures = matrixMeasures(state);
  const found = {
    matrix: matrixOf(state, workspace.workspace, measures, people),
    moneyYears: moneyYearsOf(measures),
  };
  last = { parts, found };
  return found;
}

let last: { readonly parts: readonly unknown[]; readonly found: MatrixLookedAt } | null = null;

function matrixOf(
  state: Known,
  loaded: LoadedWorkspace,
  measures: readonly Measure[],
  residents: ReadonlyMap<ZoneId, number>,
): ProgrammeMatrix {
  const { matrixView: view, year } = state.session;
  const { programme, goals } = selectProgramme(state);
  const covered = programmeZones(programme, loaded);
  const divided = loaded.workspace.zoneSets.find(({ isDefault }) => isDefault);
  const byGoals = view.columns === 'goals';
  return computeProgrammeMatrix({
    measures,
    zones: loaded.zones,
    groups: (divided?.groups ?? []).map(({ id }) => id),
    shown: view.zones === 'programme' && covered.size > 0 ? covered : null,
    columns: byGoals ? goals.map(({ id }) => id) : focusAreasOf(programme),
    columnsOf: (measure) =>
      byGoals ? measure.goals : measure.focusArea === null ? [] : [measure.focusArea],
    zonesOf: (measure) => (servesWholePlace(measure) ? [] : measureZones(measure, loaded.zones)),
    residentsOf: (id) => residents.get(id) ?? null,
    statusOf: (measure) => (year === null ? measure.status : statusInYear(measure, year)),
    years: moneyYears(view.moneyYear),
  });
}

/**
 * The measures that stand in the matrix: the programme's, with a person's own that stand in no
 * proposal, and what the proposal shown would do. Proposals that are not shown are other futures.
 */
function matrixMeasures(state: Known): readonly Measure[] {
  const { plan } = state.document;
  const { matrixView: view, shownProposalId } = state.session;
  const planned = plannedMeasures(state);
  const listed = new Set(Object.values(plan.entries).map(({ measureId }) => measureId));
  const ofProgramme = [...planned, ...ownMeasures(plan).filter(({ id }) => !listed.has(id))];
  if (view.measures === 'programme') return ofProgramme;
  const proposed = shownProposalId === null ? [] : countingMeasures(plan, planned, shownProposalId);
  if (view.measures === 'proposal') return proposed;
  return [...new Map([...ofProgramme, ...proposed].map((one) => [one.id, one])).values()];
}

function moneyYearsOf(measures: readonly Measure[]): readonly (number | null)[] {
  const years = new Set(measures.flatMap(({ budget }) => budget.map(({ year }) => year)));
  return [...years].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

function moneyYears(chosen: MatrixView['moneyYear']): MoneyYears {
  if (chosen === 'all') return 'all';
  return { year: chosen === 'none' ? null : chosen };
}

function focusAreasOf(programme: ReturnType<typeof selectProgramme>['programme']) {
  return (programme?.focusAreas ?? []).map(({ id }) => id);
}
