import { beforeAll, describe, expect, it } from 'vitest';
import { homesPerThousand } from '../src/domain/housing-mix.ts';
import { computeCoverage } from '../src/analysis/coverage/compute-coverage.ts';
import { coverageInputs } from '../src/analysis/coverage/coverage-inputs.ts';
import { zoneResidents } from '../src/analysis/register/zone-residents.ts';
import { housingMix } from '../src/commands/housing-mix.ts';
import { programmeMatrix } from '../src/commands/programme-matrix.ts';
import { zonePeople } from '../src/commands/zone-people.ts';
import { budgetSum } from '../src/domain/budget-line.ts';
import { defaultQuestion } from '../src/domain/coverage-presets.ts';
import { emptyPlan } from '../src/domain/empty-plan.ts';
import type { WorkspaceId } from '../src/domain/ids.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import { usualMatrixView, type MatrixView } from '../src/domain/matrix-view.ts';
import { moneyOf, type ProgrammeMatrix } from '../src/domain/programme-matrix.ts';
import type { AppState } from '../src/state/app-state.ts';
import { initialState } from '../src/state/initial-state.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

const places = ['trondheim', 'stockholm', 'sor-trondelag', 'kristiansund'];
const loaded = new Map<string, LoadedWorkspace>();

beforeAll(async () => {
  for (const id of places) loaded.set(id, await bundledWorkspace(id));
});

function placeOf(id: string): LoadedWorkspace {
  const found = loaded.get(id);
  if (!found) throw new Error(`${id} is not read`);
  return found;
}

/** The app as it stands when a place has been opened and nothing is sketched. */
function opened(id: string, view: Partial<MatrixView> = {}): AppState {
  const state = initialState();
  const plan = emptyPlan(id as WorkspaceId);
  return {
    ...state,
    document: { ...state.document, plan },
    session: {
      ...state.session,
      workspaceId: id as WorkspaceId,
      workspace: { status: 'ready', workspace: placeOf(id) },
      shownProposalId: null,
      matrixView: { ...usualMatrixView, ...view },
    },
  };
}

function matrixOf(id: string, view: Partial<MatrixView> = {}): ProgrammeMatrix {
  const found = programmeMatrix(opened(id, view));
  if (!found) throw new Error(`No matrix of ${id}`);
  return found.matrix;
}

describe.each(places)('the matrix of %s', (id) => {
  it.each(['focus-areas', 'goals'] as const)('holds the whole register by %s', (columns) => {
    const standing = placeOf(id).plannedMeasures.filter(({ status }) => status !== 'dropped');
    const money = standing.reduce((sum, { budget }) => sum + (budgetSum(budget) ?? 0), 0);
    for (const zones of ['programme', 'all'] as const) {
      const { rows } = matrixOf(id, { columns, zones });
      const total = rows[rows.length - 1].total;
      expect(total.measures).toHaveLength(standing.length);
      expect(moneyOf(total) ?? 0).toBeCloseTo(money, 2);
      const parts = rows.filter(({ place }) =>
        ['zone', 'other-zones', 'no-zone'].includes(place.kind),
      );
      const met = new Set(parts.flatMap((row) => row.total.measures));
      expect(met.size).toBe(standing.length);
      // A zone may stand under two groups; then its line is there twice.
      const lines = new Map(parts.map((row) => [JSON.stringify(row.place), row]));
      const shared = [...lines.values()].reduce((sum, row) => sum + (moneyOf(row.total) ?? 0), 0);
      expect(shared).toBeCloseTo(money, 2);
    }
  });
});

describe('what is known of the places', () => {
  it('sums the 17 municipalities under their two groups', () => {
    const place = placeOf('sor-trondelag');
    const residents = zoneResidents(place);
    const all = [...residents.values()].reduce((sum, one) => sum + one, 0);
    expect([64_331, 64_866]).toContain(all);
    const { rows } = matrixOf('sor-trondelag');
    const groups = rows.filter(({ place: { kind } }) => kind === 'group');
    expect(groups.map(({ place: group }) => group)).toEqual([
      { kind: 'group', group: 'blilyst' },
      { kind: 'group', group: 'kysten-er-klar' },
    ]);
    expect(groups.reduce((sum, row) => sum + (row.residents ?? 0), 0)).toBe(all);
    expect(rows.filter(({ place: { kind } }) => kind === 'zone')).toHaveLength(17);
  });

  it('tells the municipal homes of Kristiansund per thousand residents, and refuses an index', () => {
    const found = housingMix(opened('kristiansund'));
    const [later, earlier] = (found?.areas ?? []).filter(
      ({ areaId }) => String(areaId) === 'zone-1505',
    );
    expect([later.municipal.year, later.municipal.homes]).toEqual([2015, 680]);
    expect(homesPerThousand(later)).toBeNull();
    expect([earlier.municipal.year, earlier.municipal.homes]).toEqual([2009, 600]);
    // 600 of 22.6 thousand.
    expect(homesPerThousand(earlier)).toBeCloseTo(26.55, 2);
    expect(found?.mix.today.noIndex).toBe('too-few-zones');
  });

  it('tells the municipal homes of the Lademoen district as no zone’s', () => {
    const found = housingMix(opened('trondheim'));
    expect(found?.areas.map(({ municipal }) => municipal.homes)).toEqual([400]);
    expect(found?.mix.zones.every(({ missing }) => missing === 'both')).toBe(true);
  });
});

describe('people of a zone', () => {
  it('are as the board counts them, and stay so while it counts others', () => {
    const state = opened('trondheim');
    const { zones } = placeOf('trondheim');
    const coverage = computeCoverage(coverageInputs(placeOf('trondheim')), {
      question: defaultQuestion,
      planVersion: 0,
      gesture: 0,
      targets: [],
      staged: null,
      ways: [],
      stagedWay: null,
      shape: null,
    });
    const asked = { ...state, derived: { ...state.derived, coverage } };
    const people = zonePeople(asked, placeOf('trondheim'));
    expect(zones.map(({ id }) => people.get(id))).toEqual(
      coverage.today.zones.map(({ residents }) => residents),
    );
    const ofChildren = {
      ...coverage,
      question: { ...coverage.question, counts: 'children' as const },
    };
    const later = { ...state, derived: { ...state.derived, coverage: ofChildren } };
    expect(zonePeople(later, placeOf('trondheim'))).toBe(people);
  });
});
