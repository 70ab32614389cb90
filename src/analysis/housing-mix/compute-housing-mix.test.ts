import { describe, expect, it } from 'vitest';
import { blankRegister } from '../../domain/blank-register.ts';
import type { HomesByTenure } from '../../domain/homes-by-tenure.ts';
import { homesPerThousand, municipalShare } from '../../domain/housing-mix.ts';
import type { IndicatorId, MeasureId, ZoneId } from '../../domain/ids.ts';
import type { Indicator, IndicatorRole, Observation } from '../../domain/indicator.ts';
import type { Measure } from '../../domain/measure.ts';
import { areaHomes } from './area-homes.ts';
import { computeHousingMix, type HousingRequest } from './compute-housing-mix.ts';

const [lademoen, tempe, moholt] = ['lademoen', 'tempe', 'moholt'] as ZoneId[];
const kristiansund = 'municipality-kristiansund' as ZoneId;

function indicator(id: string, role: IndicatorRole): Indicator {
  return {
    id: id as IndicatorId,
    title: id,
    definition: '',
    unit: '',
    decimals: 0,
    better: 'neither',
    role,
    breaks: [],
    focusArea: null,
    sources: [],
    origin: '',
    order: id,
  };
}

const municipal = indicator('a', 'municipal-homes');
const every = indicator('b', 'all-homes');
const people = indicator('c', 'residents');

function told(
  { id }: Indicator,
  zoneId: ZoneId,
  year: number,
  value: number | null,
  change: Partial<Observation> = {},
): Observation {
  return {
    indicatorId: id,
    zoneId,
    year,
    value,
    upTo: null,
    status: value === null ? 'suppressed' : 'measured',
    note: '',
    sources: [],
    origin: 'a table',
    ...change,
  };
}

const known: readonly Observation[] = [
  told(municipal, lademoen, 2020, 400),
  told(every, lademoen, 2020, 2500),
  told(municipal, tempe, 2020, 100),
  told(every, tempe, 2019, 2000),
];

function building(zones: readonly ZoneId[], homes: Partial<HomesByTenure>): Measure {
  return {
    id: 'm' as MeasureId,
    kind: 'housing',
    ownKind: null,
    title: '',
    note: '',
    geometry: null,
    zones,
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: { owned: 0, cooperative: 0, rented: 0, municipal: 0, ...homes },
    budget: [],
    sources: [],
  };
}

function mixOf(change: Partial<HousingRequest> = {}) {
  return computeHousingMix({
    zones: [lademoen, tempe, moholt],
    indicators: [municipal, every],
    observations: known,
    year: null,
    measures: [],
    zonesOf: ({ zones }) => zones,
    residentsOf: () => null,
    ...change,
  });
}

describe('the housing mix', () => {
  it('tells share and index over the zones where both are known', () => {
    const { zones, today } = mixOf();
    expect(zones.map((zone) => zone.today && municipalShare(zone.today))).toEqual([
      0.16,
      0.05,
      null,
    ]);
    expect(zones.map(({ missing }) => missing)).toEqual([null, null, 'both']);
    expect(today.homes).toEqual({ municipal: 500, all: 4500 });
    // ½ (|400/500 − 2100/4000| + |100/500 − 1900/4000|) = 0.275.
    expect(today.index?.share).toBeCloseTo(0.275, 12);
    expect(today.index?.homesToMove).toBeCloseTo(137.5, 9);
    expect(zones[1].municipal?.year).toBe(2020);
    expect(zones[1].all?.year).toBe(2019);
  });

  it('adds what the proposal builds, by tenure', () => {
    const { zones, today, proposal } = mixOf({
      measures: [building([tempe], { municipal: 50, owned: 150 })],
    });
    expect(zones[1].proposal).toEqual({ municipal: 150, all: 2200 });
    expect(proposal.homes).toEqual({ municipal: 550, all: 4700 });
    // ½ (|400/550 − 2100/4150| + |150/550 − 2050/4150|) = 0.2213…
    expect(proposal.index?.share).toBeCloseTo(400 / 550 - 2100 / 4150, 12);
    expect(today).toEqual(mixOf().today);
  });

  it('counts nothing for zones of which too little is known, and tells what is built there', () => {
    const measures = [building([moholt], { municipal: 12, rented: 8 }), building([], { owned: 5 })];
    const mix = mixOf({ measures });
    expect(mix.proposal).toEqual(mix.today);
    expect(mix.outside).toEqual({ municipal: 12, all: 25 });
  });

  it('shares the homes of a measure among its zones, whole and without losing one', () => {
    const residents = new Map([
      [lademoen, 2],
      [tempe, 1],
    ]);
    const { zones } = mixOf({
      measures: [building([tempe, lademoen], { municipal: 10, owned: 1 })],
      residentsOf: (id) => residents.get(id) ?? null,
    });
    expect(zones.map(({ added }) => added)).toEqual([
      { municipal: 7, all: 8 },
      { municipal: 3, all: 3 },
      { municipal: 0, all: 0 },
    ]);
  });

  it('does not count what is dropped', () => {
    const dropped = { ...building([tempe], { municipal: 50 }), status: 'dropped' as const };
    expect(mixOf({ measures: [dropped] }).proposal).toEqual(mixOf().today);
  });

  it('takes no suppressed value for zero, and none of later years', () => {
    const hidden = [...known, told(municipal, moholt, 2020, null), told(every, moholt, 2020, 900)];
    const mix = mixOf({ observations: hidden });
    expect(mix.zones[2].missing).toBe('municipal');
    expect(mix.today).toEqual(mixOf().today);
    const before = mixOf({ observations: hidden, year: 2019 });
    expect(before.zones.map(({ missing }) => missing)).toEqual(['both', 'municipal', 'both']);
    expect(before.today.noIndex).toBe('too-few-zones');
  });

  it('leaves out a zone with more municipal homes than homes', () => {
    const wrong = [told(municipal, moholt, 2020, 30), told(every, moholt, 2020, 20), ...known];
    expect(mixOf({ observations: wrong }).zones[2].missing).toBe('more-municipal-than-all');
  });

  it('asks one indicator of several, the one that knows most zones', () => {
    const other = indicator('0', 'municipal-homes');
    const mix = mixOf({
      indicators: [other, municipal, every],
      observations: [...known, told(other, lademoen, 2024, 999)],
    });
    expect(mix.zones[0].municipal?.homes).toBe(400);
  });
});

describe('homes of larger areas', () => {
  it('are told for each thousand residents only where both are of one year', () => {
    const found = areaHomes(
      [kristiansund],
      [municipal, every, people],
      [
        told(municipal, kristiansund, 2009, 600, { status: 'estimated' }),
        told(municipal, kristiansund, 2015, 680),
        told(people, kristiansund, 2009, 22_600),
      ],
      null,
    );
    expect(found.map(({ municipal: { year } }) => year)).toEqual([2015, 2009]);
    expect(homesPerThousand(found[0])).toBeNull();
    expect(homesPerThousand(found[1])).toBeCloseTo(26.55, 2);
    expect(areaHomes([kristiansund], [municipal], [], null)).toEqual([]);
  });
});
