import { beforeAll, describe, expect, it } from 'vitest';
import { coverageInputs } from '../src/analysis/coverage/coverage-inputs.ts';
import { openCoverage, type OpenCoverage } from '../src/analysis/coverage/open-coverage.ts';
import { blankRegister } from '../src/domain/blank-register.ts';
import { coveragePresets } from '../src/domain/coverage-presets.ts';
import type { CoverageQuestion } from '../src/domain/coverage-question.ts';
import { emptyPlan } from '../src/domain/empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../src/domain/ids.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import { standsInYear } from '../src/domain/measure-in-year.ts';
import type { Measure } from '../src/domain/measure.ts';
import { measuresStanding } from '../src/domain/measures-in-year.ts';
import type { Plan } from '../src/domain/plan.ts';
import { entryKey } from '../src/domain/proposal.ts';
import { resolveMeasures } from '../src/domain/resolve-measures.ts';
import { sketchedWays } from '../src/domain/sketched-ways.ts';
import { targetsForQuestion } from '../src/domain/targets-for-question.ts';
import { measuresCounting } from '../src/state/select-counted-measures.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

const a = 'a' as ProposalId;
const byHand = 'by-hand' as ProposalId;

function sketch(id: string, at: GeoJSON.Position, change: Partial<Measure>): Measure {
  return {
    id: id as MeasureId,
    kind: 'meeting-place',
    ownKind: null,
    title: id,
    note: '',
    geometry: { type: 'Point', coordinates: [...at] },
    zones: [],
    status: 'adopted',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
    ...change,
  };
}

/** Two of them where people live without a meeting place, so that each is felt. */
const sketches = [
  sketch('first', [10.345, 63.385], { period: { from: 2024, to: 2025 } }),
  sketch('second', [10.3389, 63.3483], { period: { from: 2026, to: 2030 } }),
  sketch('silent', [10.46, 63.4], {}),
  sketch('given up', [10.44, 63.39], { status: 'dropped' }),
  sketch('off', [10.47, 63.42], { period: { from: 2020, to: 2021 } }),
];

function listOf(proposalId: ProposalId, measures: readonly Measure[], off: readonly string[] = []) {
  return measures.map(({ id }, at) => ({
    proposalId,
    measureId: id,
    order: `a${at.toString(36).padStart(2, '0')}`,
    on: !off.includes(id),
  }));
}

let loaded: LoadedWorkspace;
let open: OpenCoverage;
let plan: Plan;

beforeAll(async () => {
  loaded = await bundledWorkspace('trondheim');
  open = openCoverage(coverageInputs(loaded));
  const entries = listOf(a, sketches, ['off']);
  plan = {
    ...emptyPlan('trondheim' as WorkspaceId),
    measures: Object.fromEntries(sketches.map((one) => [one.id, one])),
    entries: Object.fromEntries(entries.map((one) => [entryKey(a, one.measureId), one])),
  };
});

function zonesOf(measures: readonly Measure[], question: CoverageQuestion) {
  const targets = targetsForQuestion(measures, question);
  const answer = open.answer({
    question,
    planVersion: 0,
    gesture: 0,
    targets,
    ways: sketchedWays(measures),
    staged: null,
    stagedWay: null,
    shape: null,
  });
  expect(answer.refused).toBeNull();
  return answer.proposal;
}

/** The same measures, found by hand, put in a proposal of their own and asked without a year. */
function askedByHand(year: number, question: CoverageQuestion) {
  const chosen = [
    ...sketches.filter(({ id }) => id !== ('off' as MeasureId)),
    ...loaded.plannedMeasures.filter(({ geometry }) => geometry !== null),
  ].filter((measure) => standsInYear(measure, year) === true);
  const entries = listOf(byHand, chosen);
  const other: Plan = {
    ...plan,
    entries: Object.fromEntries(entries.map((one) => [entryKey(byHand, one.measureId), one])),
  };
  return zonesOf(measuresCounting(other, loaded.plannedMeasures, byHand, null), question);
}

describe('coverage in a year', () => {
  const questions = ['meeting-300', 'green-300', 'meeting-800'].map(
    (id) => coveragePresets.find((preset) => preset.id === id) ?? coveragePresets[0],
  );

  it.each(questions.map((question) => [question.id, question] as const))(
    'is that of the measures that stand, put in a proposal by hand: %s',
    (_id, question) => {
      for (const year of [2015, 2022, 2025, 2031]) {
        const counted = measuresCounting(plan, loaded.plannedMeasures, a, year);
        expect(zonesOf(counted, question)).toEqual(askedByHand(year, question));
      }
    },
  );

  it('rises as sketches are done, and never with what has no year or is given up', () => {
    const idsIn = (year: number) =>
      measuresCounting(plan, loaded.plannedMeasures, a, year)
        .filter(({ group }) => group === null)
        .map(({ id }) => id);
    expect([2024, 2025, 2030].map(idsIn)).toEqual([[], ['first'], ['first', 'second']]);
    const question = coveragePresets[0];
    const reached = [2024, 2025, 2030].map(
      (year) =>
        zonesOf(measuresCounting(plan, loaded.plannedMeasures, a, year), question).total
          .coveredResidents,
    );
    expect(reached[1]).toBeGreaterThan(reached[0]);
    expect(reached[2]).toBeGreaterThan(reached[1]);
  });

  it('changes nothing while no year is chosen', () => {
    const listed = resolveMeasures(plan, loaded.plannedMeasures, a);
    const counted = measuresCounting(plan, loaded.plannedMeasures, a, null);
    expect(counted).toEqual(listed.filter(({ on }) => on).map(({ measure }) => measure));
    expect(measuresCounting(plan, loaded.plannedMeasures, null, null)).toEqual([]);
    expect(measuresStanding([], loaded.plannedMeasures, 2031)).toEqual(
      measuresCounting(plan, loaded.plannedMeasures, null, 2031),
    );
  });
});
