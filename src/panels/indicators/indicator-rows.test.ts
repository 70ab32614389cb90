import { describe, expect, it } from 'vitest';
import { indicatorData } from '../../domain/indicator-data.ts';
import type { IndicatorId, SourceId, ZoneId } from '../../domain/ids.ts';
import { observationKey, type Indicator, type Observation } from '../../domain/indicator.ts';
import { indicatorRows, orderRows, type IndicatorRow } from './indicator-rows.ts';
import { valueNotes } from './value-notes.ts';

const id = 'residents' as IndicatorId;

function indicator(unit: string): Indicator {
  return {
    id,
    title: 'Folketall',
    definition: '',
    unit,
    decimals: 0,
    better: 'neither',
    role: null,
    breaks: [],
    focusArea: null,
    sources: [],
    origin: '',
    order: 'a0',
  };
}

function told(zone: string, year: number, value: number | null, source = 'ssb'): Observation {
  return {
    indicatorId: id,
    zoneId: zone as ZoneId,
    year,
    value,
    upTo: null,
    status: value === null ? 'suppressed' : 'measured',
    note: '',
    sources: [source as SourceId],
    origin: '',
  };
}

const observations = [
  told('roros', 2012, 5_600),
  told('roros', 2013, 5_620),
  told('holtalen', 2012, 2_040),
  told('holtalen', 2013, null),
  told('county', 2013, 300_000, 'fylke'),
];

function rowsOf(unit: string): readonly IndicatorRow[] {
  const keyed = observations.map(
    (one) => [observationKey(one.indicatorId, one.zoneId, one.year), one] as const,
  );
  const zones = ['roros', 'holtalen', 'tydal'].map((zone) => zone as ZoneId);
  return indicatorRows({
    indicator: indicator(unit),
    data: indicatorData(new Map(keyed), id),
    zones: zones.map((zone) => ({ id: zone, name: zone })),
    areas: [{ id: 'county' as ZoneId, title: 'Fylket', zones: [], note: '' }],
    sums: [{ id: 'blilyst', name: 'Blilyst', zones: zones.slice(0, 2) }],
    areaName: () => 'Fylket',
    upTo: null,
  });
}

describe('the rows of an indicator', () => {
  it('are the zones, then sums, then areas that are no zones', () => {
    expect(rowsOf('personer').map(({ name, sort }) => [name, sort])).toEqual([
      ['roros', 'zone'],
      ['holtalen', 'zone'],
      ['tydal', 'zone'],
      ['Blilyst', 'sum'],
      ['Fylket', 'area'],
    ]);
  });

  it('sum only in years in which every zone of the group is told', () => {
    const sum = rowsOf('personer').find(({ sort }) => sort === 'sum');
    expect([...(sum?.byYear ?? [])].map(([year, { value }]) => [year, value])).toEqual([
      [2012, 7_640],
    ]);
  });

  it('never sum shares', () => {
    expect(rowsOf('%').some(({ sort }) => sort === 'sum')).toBe(false);
  });

  it('are ordered by value, name or change, and what has none comes last', () => {
    const zones = rowsOf('personer').filter(({ sort }) => sort === 'zone');
    const names = (order: 'value' | 'name' | 'change', year: number | null) =>
      orderRows(zones, order, year, 'nb').map(({ name }) => name);
    expect(names('value', 2013)).toEqual(['roros', 'holtalen', 'tydal']);
    expect(names('name', null)).toEqual(['holtalen', 'roros', 'tydal']);
    expect(names('change', null)[0]).toBe('roros');
  });
});

describe('the sources of values', () => {
  it('have a letter each where there are several', () => {
    const { notes, letterOf } = valueNotes(rowsOf('personer'));
    expect(notes.map(({ letter, sources }) => [letter, sources])).toEqual([
      ['a', ['ssb']],
      ['b', ['fylke']],
    ]);
    expect(letterOf(told('county', 2013, 1, 'fylke'))).toBe('b');
  });

  it('stand once where all values share one', () => {
    const rows = rowsOf('personer').filter(({ sort }) => sort !== 'area');
    expect(valueNotes(rows).notes.map(({ letter }) => letter)).toEqual(['']);
  });
});
