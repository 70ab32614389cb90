import { describe, expect, it } from 'vitest';
import { blankRegister } from './blank-register.ts';
import type { LayerId, MeasureId } from './ids.ts';
import type { Measure } from './measure.ts';
import { measuresInYear, measuresStanding, tallyInYear, yearsKnown } from './measures-in-year.ts';

function measure(id: string, change: Partial<Measure> = {}): Measure {
  return {
    id: id as MeasureId,
    kind: 'playground',
    title: id,
    note: '',
    geometry: { type: 'Point', coordinates: [10.4, 63.43] },
    zones: [],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    ownKind: null,
    homes: null,
    budget: [],
    sources: [],
    ...change,
  };
}

const park = measure('park', { period: { from: 2026, to: 2028 } });
const swing = measure('swing', { period: { from: 2025, to: 2025 } });
const idea = measure('idea');
const kiosk = measure('kiosk', { status: 'dropped' });
const group = 'measures' as LayerId;
const school = measure('school', { status: 'done', period: { from: 2019, to: 2021 }, group });
const team = measure('team', { status: 'done', period: { from: 2020, to: 2020 }, geometry: null });
const list = [park, swing, idea, kiosk].map((one) => ({ measure: one, on: true }));

const idsOf = (measures: readonly Measure[]) => measures.map(({ id }) => id);

describe('the measures of a year', () => {
  it('that count are those of the proposal and of the programme that stand', () => {
    const standing = (year: number) => idsOf(measuresStanding(list, [school, team], year));
    expect(standing(2018)).toEqual([]);
    expect(standing(2021)).toEqual(['school']);
    expect(standing(2025)).toEqual(['swing', 'school']);
    expect(standing(2028)).toEqual(['park', 'swing', 'school']);
  });

  it('never count what the proposal has switched off, be it the programme’s own', () => {
    const off = [swing, school].map((one) => ({ measure: one, on: false }));
    expect(measuresStanding(off, [school], 2030)).toEqual([]);
    const on = [{ measure: school, on: true }];
    expect(idsOf(measuresStanding(on, [school], 2030))).toEqual(['school']);
  });

  it('are listed with their status then, without what is dropped', () => {
    const then = measuresInYear(list, 2026);
    expect(then.map(({ measure: { id, status }, on }) => [id, status, on])).toEqual([
      ['park', 'under-way', false],
      ['swing', 'done', true],
      ['idea', 'idea', false],
    ]);
    expect(measuresInYear(list, 2026)[0].measure).toBe(then[0].measure);
  });

  it('are counted each once', () => {
    const tally = tallyInYear([park, swing, idea, kiosk, school, team], 2026);
    expect(tally).toEqual({ stands: 3, 'under-way': 1, 'to-come': 0, 'no-year': 1, dropped: 1 });
    expect(Object.values(tally).reduce((sum, count) => sum + count)).toBe(6);
  });
});

describe('the years known', () => {
  const period = { from: 2022, to: 2026, mayBeExtended: true, extendedTo: null, note: '' };

  it('go from the first to the last that the programme or a measure tells of', () => {
    expect(yearsKnown({ period }, [])).toEqual({ first: 2022, last: 2026 });
    expect(yearsKnown({ period }, [school, park])).toEqual({ first: 2019, last: 2028 });
    const dated = measure('dated', { statusDates: [{ status: 'adopted', on: '2017-04-01' }] });
    expect(yearsKnown(null, [dated])).toEqual({ first: 2017, last: 2017 });
  });

  it('are none where nobody tells of any', () => {
    expect(yearsKnown(null, [idea])).toBeNull();
  });
});
