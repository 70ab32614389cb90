import { describe, expect, it } from 'vitest';
import { blankRegister } from './blank-register.ts';
import { filtersNothing, passesRegister } from './passes-register.ts';
import type { FocusAreaId, GoalId, LayerId, MeasureId, ZoneId } from './ids.ts';
import type { Measure } from './measure.ts';
import { everyMeasure, type RegisterFilter } from './register-filter.ts';

const bench: Measure = {
  id: 'bench' as MeasureId,
  kind: 'meeting-place',
  ownKind: null,
  title: 'Benk på Øvre torg',
  note: 'Ved trærne',
  geometry: null,
  zones: [],
  status: 'adopted',
  focusArea: 'housing' as FocusAreaId,
  period: { from: null, to: null },
  responsible: 'Byplan',
  ...blankRegister,
  goals: ['safe' as GoalId],
  homes: null,
  budget: [],
  sources: [],
};
const unsaid: Measure = { ...bench, focusArea: null, goals: [], group: 'programme' as LayerId };

function passes(measure: Measure, filter: Partial<RegisterFilter>, zones: readonly string[] = []) {
  return passesRegister(measure, { ...everyMeasure, ...filter }, () => zones as readonly ZoneId[]);
}

describe('the filter of the register', () => {
  it('lets everything through while nothing is asked', () => {
    expect(passes(bench, {})).toBe(true);
    expect(filtersNothing(everyMeasure)).toBe(true);
    expect(filtersNothing({ ...everyMeasure, statuses: ['idea'] })).toBe(false);
    expect(filtersNothing({ ...everyMeasure, text: ' ' })).toBe(true);
  });

  it('wants any of what is chosen in one part, and every part', () => {
    expect(passes(bench, { statuses: ['idea', 'adopted'] })).toBe(true);
    expect(passes(bench, { statuses: ['idea'] })).toBe(false);
    const other = { statuses: ['adopted'], goals: ['other' as GoalId] } as const;
    expect(passes(bench, other)).toBe(false);
  });

  it('finds what says nothing under none', () => {
    expect(passes(unsaid, { focusAreas: ['none'], goals: ['none'] })).toBe(true);
    expect(passes(bench, { focusAreas: ['none'] })).toBe(false);
    expect(passes(bench, { groups: ['none'] })).toBe(true);
    expect(passes(unsaid, { groups: ['none'] })).toBe(false);
  });

  it('shows just what is named, and nothing where nothing is', () => {
    expect(passes(bench, { only: new Set([bench.id]) })).toBe(true);
    expect(passes(bench, { only: new Set(['other' as MeasureId]) })).toBe(false);
    expect(passes(bench, { only: new Set() })).toBe(false);
    expect(filtersNothing({ ...everyMeasure, only: new Set() })).toBe(false);
  });

  it('asks for the zones that are served', () => {
    const zones = ['west' as ZoneId];
    expect(passes(bench, { zones }, ['west', 'east'])).toBe(true);
    expect(passes(bench, { zones }, ['east'])).toBe(false);
    expect(passes(bench, { zones: ['none'] }, [])).toBe(true);
  });

  it('finds all the words that are asked for, whatever letters they are written in', () => {
    expect(passes(bench, { text: 'ovre BYPLAN' })).toBe(true);
    expect(passes(bench, { text: 'traerne' })).toBe(true);
    expect(passes(bench, { text: 'torg skole' })).toBe(false);
  });
});
