import { describe, expect, it } from 'vitest';
import { blankRegister } from '../../domain/blank-register.ts';
import type { ReportCoverageAnswer } from '../../domain/annual-report.ts';
import type { BundledProgramme } from '../../domain/bundled-programme.ts';
import { defaultQuestion } from '../../domain/coverage-presets.ts';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import { emptyPlan } from '../../domain/empty-plan.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type {
  FocusAreaId,
  IndicatorId,
  MeasureId,
  SourceId,
  WorkspaceId,
  ZoneId,
} from '../../domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { programmeInForce } from '../../domain/programme-in-force.ts';
import type { WorkspaceSource } from '../../domain/workspace.ts';
import { computeAnnualReport } from './compute-annual-report.ts';

const four = (text: string) => ({ nb: text, nn: text, sv: text, en: text });

function square(id: string, west: number): Zone {
  const corners = [
    [west, 63],
    [west + 0.01, 63],
    [west + 0.01, 63.01],
    [west, 63.01],
    [west, 63],
  ];
  return {
    id: id as ZoneId,
    name: id,
    geometry: { type: 'Polygon', coordinates: [corners] },
    attributes: {},
  };
}

function source(id: string): WorkspaceSource {
  return {
    id: id as SourceId,
    role: 'reference',
    title: four(id),
    publisher: 'Kommunen',
    licence: four('CC BY 4.0'),
    licenceUrl: null,
    date: '2024',
    url: null,
    attribution: four(id),
    processing: null,
  };
}

const loaded: LoadedWorkspace = {
  workspace: {
    schema: 1,
    id: 'trondheim' as WorkspaceId,
    title: four('Trondheim'),
    centre: [10.4, 63],
    bounds: [10, 62, 11, 64],
    start: { centre: [10.4, 63], zoom: 12 },
    zoneSets: [],
    layers: [],
    residents: null,
    programme: null,
    currency: 'NOK',
    sources: [],
  },
  sources: Object.fromEntries(['agreement', 'register', 'survey'].map((id) => [id, source(id)])),
  zones: [square('west', 10), square('east', 10.01)],
  layers: {},
  extents: {},
  residents: [],
  plannedMeasures: [],
};

const bundled: BundledProgramme = {
  programme: {
    title: four('Områdesatsing'),
    about: '',
    parties: ['Staten', 'Kommunen'],
    agreement: { text: '', date: '2022-12-13', reference: '' },
    period: { from: 2022, to: 2026, mayBeExtended: true, extendedTo: null, note: '' },
    focusAreas: [{ id: 'green' as FocusAreaId, title: 'Grønt', about: '', sources: [] }],
    zones: [],
    roles: [],
    funding: [],
    reporting: [
      {
        id: 'report',
        what: 'Rapport',
        to: 'Staten',
        by: 'Kommunen',
        due: { every: 'year', month: 10, day: 1, from: null, to: null },
        sources: ['agreement' as SourceId],
      },
    ],
    evaluation: '',
    facts: [],
    sources: ['agreement' as SourceId],
    standsAlone: false,
  },
  goals: [],
  indicators: [
    {
      id: 'safe' as IndicatorId,
      title: 'Trygghet',
      definition: '',
      unit: '%',
      decimals: 0,
      better: 'up',
      role: null,
      breaks: [],
      focusArea: null,
      sources: ['survey' as SourceId],
      origin: '',
      order: 'a0',
    },
  ],
  observations: [
    observation('west', 2023, 61),
    observation('west', 2024, null),
    observation('west', 2026, 70),
    observation('east', 2023, 55),
  ],
  areas: [],
};

function observation(zoneId: string, year: number, value: number | null) {
  return {
    indicatorId: 'safe' as IndicatorId,
    zoneId: zoneId as ZoneId,
    year,
    value,
    upTo: null,
    status: value === null ? ('suppressed' as const) : ('measured' as const),
    note: '',
    sources: [],
    origin: '',
  };
}

function measure(id: string, rest: Partial<Measure>): Measure {
  return {
    id: id as MeasureId,
    kind: 'park',
    ownKind: null,
    title: id,
    note: '',
    geometry: null,
    zones: ['west' as ZoneId],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
    ...rest,
  };
}

const money = (financier: string, year: number | null, amount: number) => ({
  financier,
  year,
  amount,
});

const measures = [
  measure('park', {
    status: 'done',
    statusDates: [
      { status: 'adopted', on: '2023' },
      { status: 'done', on: '2025-06-01' },
    ],
    focusArea: 'green' as FocusAreaId,
    budget: [money('Staten', 2024, 100), money('Kommunen', 2025, 250), money('Staten', 2025, 50)],
    sources: ['register' as SourceId],
  }),
  measure('team', {
    status: 'under-way',
    statusDates: [{ status: 'under-way', on: '2024-02' }],
    budget: [money('Kommunen', null, 1_000)],
  }),
  measure('lost', {
    status: 'dropped',
    statusDates: [
      { status: 'proposed', on: '2024' },
      { status: 'dropped', on: '2025-09' },
    ],
  }),
  measure('far', { zones: ['east' as ZoneId], budget: [money('Staten', 2025, 7)] }),
];

const plan: Plan = {
  ...emptyPlan('trondheim' as WorkspaceId),
  measures: Object.fromEntries(measures.map((one) => [one.id, one])),
  reportNotes: { '2025/foreword': { year: 2025, part: 'foreword', text: 'Et godt år.' } },
};

function report(
  zoneIds: readonly string[],
  year = 2025,
  answers: readonly ReportCoverageAnswer[] | null = null,
) {
  return computeAnnualReport({
    plan,
    loaded,
    inForce: programmeInForce(plan, bundled),
    choice: { year, zoneIds: zoneIds as readonly ZoneId[] },
    answers,
    today: '2026-09-15',
  });
}

describe('the annual report', () => {
  it('counts measures by the status they had when the year was over', () => {
    const { counts, countsBefore, list } = report(['west', 'east']).measures;
    expect(counts).toMatchObject({ done: 1, 'under-way': 1, dropped: 1, unknown: 1, adopted: 0 });
    expect(countsBefore).toMatchObject({ adopted: 1, 'under-way': 1, proposed: 1, done: 0 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(list.length);
  });

  it('tells what came to another status during the year', () => {
    const changed = report(['west']).measures.list.filter(({ changes }) => changes.length > 0);
    expect(changed.map(({ measure: { id }, changes }) => [id, changes[0].status])).toEqual([
      ['park', 'done'],
      ['lost', 'dropped'],
    ]);
  });

  it('adds the register’s money up to one sum by year, by financier and by focus area', () => {
    const { money: told } = report(['west', 'east']);
    const inRegister = measures.flatMap(({ budget }) => budget);
    const all = inRegister.reduce((sum, { amount }) => sum + amount, 0);
    expect(told.total).toBe(all);
    for (const rows of [told.years, told.financiers, told.focusAreas]) {
      expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(all);
      expect(rows.reduce((sum, row) => sum + row.inYear, 0)).toBe(told.inYear);
    }
    expect(told.inYear).toBe(307);
    expect(told.years.map(({ key }) => key)).toEqual([2024, 2025, null]);
    expect([told.told, told.untold]).toEqual([3, 1]);
  });

  it('leaves measures of other zones out, and counts them', () => {
    const { measures: told, money: sums, coversProgramme } = report(['west']);
    expect(told.list.map(({ measure: { id } }) => id)).toEqual(['park', 'team', 'lost']);
    expect(told.elsewhere).toBe(1);
    expect([sums.total, coversProgramme]).toEqual([1_400, false]);
  });

  it('keeps what is suppressed apart from zero, and later years out', () => {
    const [indicator] = report(['west', 'east']).indicators;
    expect(indicator.years).toEqual([2023, 2024]);
    expect(indicator.rows.map(({ observations }) => observations.map((one) => one?.value))).toEqual(
      [
        [61, null],
        [55, undefined],
      ],
    );
    expect(indicator.later).toBe(1);
    expect(report(['west']).doubts.suppressed).toBe(1);
  });

  it('tells when the next report is due, and what was said of the year', () => {
    const { due, notes, yearIsOver } = report(['west']);
    expect(due.map(({ on, state }) => [on, state])).toEqual([['2026-10-01', 'due']]);
    expect([notes.foreword, yearIsOver]).toEqual(['Et godt år.', true]);
    expect(report(['west'], 2026).notes).toEqual({});
  });

  it('numbers every source once, in the order in which the report comes to them', () => {
    const { sources } = report(['west']);
    expect(sources.map(({ number, source: { id }, usedIn }) => [number, id, usedIn])).toEqual([
      [1, 'agreement', ['facts', 'due']],
      [2, 'register', ['measures', 'money']],
      [3, 'survey', ['indicators']],
    ]);
  });

  it('adds the coverage of its zones that are known, and takes the board’s total for all of them', () => {
    const [all] = report(['west', 'east'], 2025, [answer]).coverage ?? [];
    const [west] = report(['west'], 2025, [answer]).coverage ?? [];
    expect(all.total).toBe(answer.place);
    expect(west.rows.map(({ zoneId }) => zoneId)).toEqual(['west']);
    expect(west.total.after).toMatchObject({ residents: 100, coveredResidents: 60, knownShare: 1 });
    expect(west.total.before.coveredResidents).toBe(40);
  });
});

function zone(coveredResidents: number, knownShare: number): ZoneCoverage {
  return {
    areaSquareMeters: 1_000,
    coveredSquareMeters: 10 * coveredResidents,
    residents: 100,
    coveredResidents,
    residentsByClass: [coveredResidents, 0, 0, 100 - coveredResidents],
    knownShare,
    distances: null,
    refused: null,
  };
}

const westRow = { today: zone(30, 1), before: zone(40, 1), after: zone(60, 1) };
const answer: ReportCoverageAnswer = {
  question: defaultQuestion,
  zoneIds: ['west', 'east'] as readonly string[] as readonly ZoneId[],
  zones: [westRow, { today: zone(0, 0), before: zone(0, 0), after: zone(0, 0) }],
  place: westRow,
  notes: exactNotes,
  refused: null,
  newMeasures: ['park' as MeasureId],
};
