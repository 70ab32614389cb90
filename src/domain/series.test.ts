import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorId, ZoneId } from './ids.ts';
import type { IndicatorData } from './indicator-data.ts';
import { indicatorData } from './indicator-data.ts';
import { observationKey, type Observation } from './indicator.ts';
import { changeSince, latestValue, seriesOf, valueRange } from './series.ts';

const employed = 'employed' as IndicatorId;
const husby = 'husby' as ZoneId;

function told(year: number, value: number | null, more: Partial<Observation> = {}): Observation {
  return {
    indicatorId: employed,
    zoneId: husby,
    year,
    value,
    upTo: null,
    status: value === null ? 'missing' : 'measured',
    note: '',
    sources: [],
    origin: '',
    ...more,
  };
}

function dataOf(...observations: readonly Observation[]): IndicatorData {
  return indicatorData(
    new Map(
      observations.map((one) => [observationKey(one.indicatorId, one.zoneId, one.year), one]),
    ),
    employed,
  );
}

function runs(observations: readonly Observation[], breaks: readonly number[] = []): number[][] {
  const found = seriesOf(
    { breaks: breaks.map((year) => ({ year, why: '' })) },
    dataOf(...observations),
    husby,
  );
  return [...new Set(found.map(({ run }) => run))].map((run) =>
    found.filter((point) => point.run === run).map(({ year }) => year),
  );
}

describe('a series', () => {
  it('is in the order of years, whatever order it was told in', () => {
    expect(runs([told(2010, 3), told(2008, 1), told(2009, 2)])).toEqual([[2008, 2009, 2010]]);
  });

  it('begins anew at a break', () => {
    expect(runs([told(2008, 1), told(2009, 2), told(2010, 3)], [2010])).toEqual([
      [2008, 2009],
      [2010],
    ]);
  });

  it('begins anew after a year that is withheld or missing', () => {
    const withheld = told(2009, null, { status: 'suppressed' });
    expect(runs([told(2008, 1), withheld, told(2010, 3)])).toEqual([[2008], [2009], [2010]]);
  });

  it('joins every fourth year of a figure that is told every fourth year', () => {
    expect(runs([told(2006, 1), told(2010, 2), told(2014, 3)])).toEqual([[2006, 2010, 2014]]);
  });

  it('does not join over years that are left out of a yearly figure', () => {
    expect(runs([told(2006, 1), told(2007, 2), told(2012, 3)])).toEqual([[2006, 2007], [2012]]);
  });

  it('does not join a range, which is no value', () => {
    expect(runs([told(2008, 1), told(2009, 600, { upTo: 700 }), told(2010, 3)])).toEqual([
      [2008],
      [2009],
      [2010],
    ]);
  });

  it('has the period of the indicator, not of one zone', () => {
    const other = told(2007, 5, { zoneId: 'tensta' as ZoneId });
    expect(runs([told(2006, 1), told(2008, 2), other])).toEqual([[2006], [2008]]);
  });

  it('keeps every point once, and no run crosses a break or holds what has no value', () => {
    const anyTold = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 1990, max: 2020 }),
        value: fc.option(fc.integer({ min: -50, max: 50 })),
      }),
      { selector: ({ year }) => year, maxLength: 20 },
    );
    const anyBreaks = fc.array(fc.integer({ min: 1990, max: 2021 }), { maxLength: 3 });
    fc.assert(
      fc.property(anyTold, anyBreaks, (values, breaks) => {
        const observations = values.map(({ year, value }) => told(year, value));
        const found = runs(observations, breaks);
        expect(found.flat()).toEqual(values.map(({ year }) => year).toSorted((a, b) => a - b));
        for (const run of found) {
          const [first = 0] = run;
          const last = run.at(-1) ?? first;
          expect(breaks.some((year) => first < year && year <= last)).toBe(false);
          if (run.length === 1) continue;
          const inRun = observations.filter(({ year }) => run.includes(year));
          expect(inRun.every(({ value }) => value !== null)).toBe(true);
        }
      }),
      { seed: 5 },
    );
  });
});

describe('what a series tells', () => {
  const observations = [told(2008, 52), told(2009, 54), told(2010, null), told(2012, 60)];

  it('is its latest value up to a year; what is missing is not the latest value', () => {
    expect(latestValue(observations, 2011)?.year).toBe(2009);
    expect(latestValue(observations, null)?.year).toBe(2012);
    expect(latestValue(observations, 2007)).toBeNull();
  });

  it('is its change since the earliest value of the same definition', () => {
    expect(changeSince([], observations, null)?.difference).toBe(8);
    const changed = changeSince([{ year: 2009, why: '' }], observations, null);
    expect(changed?.from.year).toBe(2009);
    expect(changed?.difference).toBe(6);
    expect(changeSince([{ year: 2012, why: '' }], observations, null)).toBeNull();
    expect(changeSince([], observations, 2008)).toBeNull();
  });

  it('is no change where it ends in a range', () => {
    expect(changeSince([], [told(2008, 5), told(2009, 6, { upTo: 8 })], null)).toBeNull();
  });

  it('is the range of all years and zones, upper ends included', () => {
    const other = told(2008, 600, { zoneId: 'tensta' as ZoneId, upTo: 700 });
    const data = dataOf(...observations, other);
    expect(valueRange(data, data.byZone.keys())).toEqual([52, 700]);
    expect(valueRange(data, ['unknown' as ZoneId])).toBeNull();
  });

  it('is nothing of an indicator that nobody has told of', () => {
    expect(indicatorData(new Map(), employed)).toEqual({
      years: [],
      periodYears: 1,
      byZone: new Map(),
    });
  });
});
