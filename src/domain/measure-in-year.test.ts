import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureInYear, standsInYear, statusInYear } from './measure-in-year.ts';
import type { Measure, MeasureStatus } from './measure.ts';

type Dated = Pick<Measure, 'status' | 'statusDates' | 'period'>;

const never = { from: null, to: null };

function told(status: MeasureStatus, change: Partial<Dated> = {}): Dated {
  return { status, statusDates: [], period: never, ...change };
}

/** What is said of a measure in each of some years. */
function over(measure: Dated, ...years: number[]) {
  return years.map((year) => statusInYear(measure, year));
}

describe('the status in a year', () => {
  it('follows the dates at which it changed', () => {
    const school = told('done', {
      statusDates: [
        { status: 'idea', on: '2015' },
        { status: 'adopted', on: '2017-03' },
        { status: 'under-way', on: '2018-08-20' },
        { status: 'done', on: '2020-12-31' },
      ],
    });
    expect(over(school, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2032)).toEqual([
      null,
      'idea',
      'idea',
      'adopted',
      'under-way',
      'under-way',
      'done',
      'done',
    ]);
  });

  it('is the later one where it changed twice in a year', () => {
    const park = told('under-way', {
      statusDates: [
        { status: 'adopted', on: '2024-02' },
        { status: 'under-way', on: '2024-10' },
      ],
    });
    expect(statusInYear(park, 2024)).toBe('under-way');
  });

  it('is carried on by the period as it is planned', () => {
    const bridge = told('adopted', {
      statusDates: [{ status: 'adopted', on: '2024-06' }],
      period: { from: 2026, to: 2028 },
    });
    expect(over(bridge, 2023, 2024, 2025, 2026, 2027, 2028, 2032)).toEqual([
      null,
      'adopted',
      'adopted',
      'under-way',
      'under-way',
      'done',
      'done',
    ]);
  });

  it('is that of the period where no date is told', () => {
    const house = told('done', { period: { from: 2018, to: 2022 } });
    expect(over(house, 2017, 2018, 2021, 2022)).toEqual([null, 'under-way', 'under-way', 'done']);
    const street = told('under-way', { period: { from: 2017, to: null } });
    expect(over(street, 2016, 2017, 2040)).toEqual([null, 'under-way', 'under-way']);
    const square = told('idea', { period: { from: 2026, to: 2027 } });
    expect(over(square, 2025, 2026, 2027)).toEqual(['idea', 'under-way', 'done']);
  });

  it('is never under way for what was only proposed in its first year', () => {
    const plan = told('proposed', { period: { from: 2024, to: null } });
    expect(over(plan, 2023, 2024, 2032)).toEqual([null, 'proposed', 'proposed']);
  });

  it('stays done in its one year where only that is said', () => {
    expect(over(told('done', { period: { from: 2019, to: null } }), 2018, 2019)).toEqual([
      null,
      'done',
    ]);
  });

  it('is dropped in every year where nobody says since when, else since its date', () => {
    expect(over(told('dropped'), 1990, 2030)).toEqual(['dropped', 'dropped']);
    const kiosk = told('dropped', {
      statusDates: [
        { status: 'done', on: '2019' },
        { status: 'dropped', on: '2023' },
      ],
    });
    expect(over(kiosk, 2019, 2022, 2023)).toEqual(['done', 'done', 'dropped']);
  });

  it('knows of no status after the last date that the register has left behind', () => {
    const team = told('under-way', { statusDates: [{ status: 'adopted', on: '2022' }] });
    expect(over(team, 2022, 2023)).toEqual(['adopted', 'under-way']);
    const done = told('done', { statusDates: [{ status: 'adopted', on: '2022' }] });
    expect(over(done, 2023)).toEqual(['adopted']);
    expect(standsInYear(done, 2023)).toBeNull();
  });
});

describe('standing in a year', () => {
  it('is not known where no year is, which is not never', () => {
    expect(standsInYear(told('done'), 2030)).toBeNull();
    expect(standsInYear(told('idea'), 2030)).toBeNull();
    expect(standsInYear(told('proposed', { period: { from: 2024, to: null } }), 2030)).toBeNull();
    expect(measureInYear(told('adopted'), 2030)).toBe('no-year');
  });

  it('tells what stands, is under way, is to come and is given up', () => {
    const park = told('adopted', { period: { from: 2026, to: 2028 } });
    expect([2025, 2027, 2028].map((year) => measureInYear(park, year))).toEqual([
      'to-come',
      'under-way',
      'stands',
    ]);
    expect(measureInYear(told('dropped'), 2028)).toBe('dropped');
  });

  it('never ends by itself: what stands in a year stands in the next unless it is dropped', () => {
    const years = fc.integer({ min: 2000, max: 2040 });
    const statuses = fc.constantFrom<MeasureStatus>(
      'idea',
      'proposed',
      'adopted',
      'under-way',
      'done',
    );
    const measures = fc.record({
      status: statuses,
      statusDates: fc
        .array(fc.record({ status: statuses, on: years.map(String) }), { maxLength: 4 })
        .map((dates) => dates.toSorted((a, b) => Number(a.on) - Number(b.on)))
        // Done is the last thing that is dated: what opens again is another measure.
        .map((dates) => {
          const done = dates.findIndex(({ status }) => status === 'done');
          return done < 0 ? dates : dates.slice(0, done + 1);
        }),
      period: fc.record({ from: fc.option(years), to: fc.option(years) }),
    });
    fc.assert(
      fc.property(measures, years, (measure, year) => {
        if (standsInYear(measure, year) === true) {
          expect(standsInYear(measure, year + 1)).toBe(true);
        }
      }),
      { seed: 2013 },
    );
  });
});
