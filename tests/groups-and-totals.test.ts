import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../src/analysis/coverage/compute-coverage.ts';
import { coverageInputs } from '../src/analysis/coverage/coverage-inputs.ts';
import { openCoverage } from '../src/analysis/coverage/open-coverage.ts';
import type { CountedGroup } from '../src/domain/coverage-question.ts';
import type { SourceId } from '../src/domain/ids.ts';
import type { HomeBuilding, LoadedWorkspace, Zone } from '../src/domain/loaded-workspace.ts';
import { localPlane } from '../src/geo/local-plane.ts';
import { playCase, workspaceOf, type CoverageCase } from './golden/coverage-case.ts';

const box = (x: number, y: number, side: number) =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ] as const;

/** One zone of a square kilometre, a playground in its south-western corner. */
const situation: CoverageCase = {
  title: 'totals of a zone',
  derivation: [],
  zones: [{ id: 'zone', rings: [box(0, 0, 1000)] }],
  cells: [],
  layers: [
    {
      id: 'playgrounds',
      targetKind: 'meeting-place',
      features: [{ id: 'one', kind: 'playground', point: [100, 100] }],
    },
  ],
  question: { placeKinds: ['playground'], distanceMeters: 150 },
  expected: {},
};

const plane = localPlane([10.4, 63.42]);

/** A residential building in metres of the case. */
function building(id: string, x: number, y: number, levels: number): HomeBuilding {
  const ring = box(x, y, 20).map((at) => [...plane.toLngLat(at)]);
  return {
    id,
    geometry: { type: 'Polygon', coordinates: [ring] },
    floorSquareMeters: null,
    levels,
  };
}

function totalsOf(zone: Zone): LoadedWorkspace['residents'] {
  const groups = { children: 40, elderly: null, dwellings: 100 };
  return [{ id: 'zone', residents: 200, geometry: zone.geometry, groups }];
}

const base = workspaceOf(situation);
const limits = { nb: '0–5 år', nn: '0–5 år', sv: '0–5 år', en: '0–5 years' };
const loaded: LoadedWorkspace = {
  ...base,
  workspace: {
    ...base.workspace,
    residents: {
      file: 'totals.geojson',
      form: 'zone-totals',
      cellIdField: 'id',
      residentsField: 'all',
      date: '2020-01-01',
      source: ['case' as SourceId],
      defaultRule: 'area',
      groups: { children: { fields: ['young'], limits } },
    },
  },
  residents: totalsOf(base.zones[0]),
  homeGround: { buildings: [building('near', 90, 90, 3), building('far', 800, 800, 1)], land: [] },
};
const inputs = coverageInputs(loaded);

function ask(counts: CountedGroup) {
  const { request } = playCase(situation);
  return { ...request, question: { ...request.question, counts } };
}

describe('totals of a zone in an answer', () => {
  it('are all its people, three quarters of them in the tall building near the playground', () => {
    const answer = computeCoverage(inputs, ask('residents'));
    expect(answer.today.zones[0].residents).toBeCloseTo(200, 6);
    expect(answer.today.zones[0].coveredResidents).toBeCloseTo(150, 3);
    expect(answer.spread).toMatchObject({ buildings: 2, residents: { buildings: 200 } });
  });

  it('are its children, and its dwellings, where it tells them', () => {
    const children = computeCoverage(inputs, ask('children')).today.zones[0];
    const dwellings = computeCoverage(inputs, ask('dwellings')).today.zones[0];
    expect([children.residents, dwellings.residents].map(Math.round)).toEqual([40, 100]);
    expect(children.coveredResidents).toBeCloseTo(30, 3);
  });

  it('are not its elderly, whom it does not tell: no answer, never zero of them', () => {
    const answer = computeCoverage(inputs, ask('elderly'));
    expect(answer.refused).toBe('not-counted-here');
    expect(answer.today.zones[0].knownShare).toBe(0);
  });

  it('have a trail of homes that add up to the number, each with its way', () => {
    const { rows } = openCoverage(inputs).explain(ask('children'), null, 'today');
    expect(rows.reduce((sum, { residents }) => sum + residents, 0)).toBeCloseTo(40, 6);
    expect(rows.map(({ nearest }) => nearest?.id)).toEqual(['one', 'one']);
    expect(rows[0].nearest?.distanceMeters).toBeLessThan(20);
  });
});
