import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IndicatorId, ZoneId } from '../../src/domain/ids.ts';
import { observationKey, type Indicator, type Observation } from '../../src/domain/indicator.ts';
import { placesToMatch } from '../../src/domain/match-zones.ts';
import {
  guessChoices,
  seriesOf,
  type ImportChoices,
} from '../../src/domain/statistics/import-choices.ts';
import type { ImportPlan } from '../../src/domain/statistics/import-plan.ts';
import { planImport } from '../../src/domain/statistics/plan-import.ts';
import type { CsvChoices, StatTable } from '../../src/domain/statistics/stat-table.ts';
import { readStatistics } from '../../src/files/read-statistics.ts';

const municipalities = [
  ['1612', 'Hemne'],
  ['1617', 'Hitra'],
  ['1620', 'Frøya'],
  ['1622', 'Agdenes'],
];
const zones = municipalities.map(([code, name]) => ({
  id: `kom-${code}` as ZoneId,
  name,
  attributes: { id: `kom-${code}`, kommunenummer: code },
}));
const places = placesToMatch(zones, []);
const nothingYet = { indicators: [], observations: new Map<string, Observation>() };

function table(name: string, csv: CsvChoices = {}): StatTable {
  const url = new URL(`./fixtures/statistics/${name}`, import.meta.url);
  const read = readStatistics(new Uint8Array(readFileSync(url)), csv);
  if (!read.ok) throw new Error(read.reason);
  return read.value.tables[0];
}

function textTable(text: string): StatTable {
  const read = readStatistics(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.reason);
  return read.value.tables[0];
}

function plan(
  read: StatTable,
  changes: Partial<ImportChoices> = {},
  inForce: Parameters<typeof planImport>[2]['inForce'] = nothingYet,
): ImportPlan {
  const guessed = guessChoices(read, { importId: 'new', places, fileName: 'file' });
  const ground = { places, inForce, breakWords: 'Break' };
  return planImport(read, { ...guessed, ...changes }, ground);
}

function told({ tally, observations }: ImportPlan) {
  const { read, kept, repaired, skipped, reasons } = tally;
  expect(kept + repaired + skipped).toBe(read);
  expect(kept + repaired).toBe(observations.length);
  return { read, kept, repaired, skipped, reasons: Object.fromEntries(reasons) };
}

const values = ({ observations }: ImportPlan) =>
  observations.map(({ zoneId, year, value, status }) => [zoneId, year, value, status]);

describe('an import', () => {
  it('of Statistics Norway matches zones by code and lists what did not match', () => {
    const made = plan(table('ssb-residents.json'));
    expect(told(made)).toEqual({
      read: 38,
      kept: 8,
      repaired: 0,
      skipped: 30,
      reasons: { 'zone-unmatched': 30 },
    });
    expect(values(made)[2]).toEqual(['kom-1617', 2012, 4399, 'measured']);
    expect(made.matches.filter(({ zoneId }) => zoneId === null)).toHaveLength(15);
    expect(made.indicators).toMatchObject([
      { id: 'new-1', title: 'Folkemengde', unit: 'personer', decimals: 0 },
    ]);
    expect(made.observations[0].origin).toContain('Statistisk sentralbyrå');
    expect(made.trouble).toBeNull();
  });

  it('takes signs as the office means them, and as a person says', () => {
    const matches = { 'K-1601': 'kom-1612' as ZoneId, 'K-1612': 'skip' as const };
    const read = table('ssb-residents.json');
    const made = plan(read, { matches });
    expect(values(made).slice(-2)).toEqual([
      ['kom-1612', 2012, null, 'suppressed'],
      ['kom-1612', 2013, null, 'suppressed'],
    ]);
    expect(made.signs).toEqual([{ sign: ':', count: 2, meaning: 'suppressed' }]);
    expect(told(made).reasons).toEqual({ 'zone-left-out': 2, 'zone-unmatched': 28 });
    const changed = plan(read, { matches, signs: { ':': 'zero' } });
    expect(values(changed).at(-1)).toEqual(['kom-1612', 2013, 0, 'measured']);
    expect(told(changed)).toMatchObject({ kept: 6, repaired: 2 });
  });

  it('of a long text table makes an indicator of each of its columns', () => {
    const made = plan(table('long-latin1.csv'));
    expect(made.indicators.map(({ title, decimals }) => [title, decimals])).toEqual([
      ['Folkemengde', 0],
      ['Nettoflytting per 1 000', 1],
    ]);
    expect(values(made).slice(0, 4)).toEqual([
      ['kom-1612', 2012, 4221, 'measured'],
      ['kom-1612', 2012, null, 'suppressed'],
      ['kom-1612', 2013, 4228, 'measured'],
      ['kom-1612', 2013, null, 'missing'],
    ]);
  });

  it('takes a dash for nought and says so', () => {
    const made = plan(table('long-latin1.csv'), {
      matches: { '1601 Trondheim': 'kom-1617' as ZoneId, '1617 Hitra': 'skip' },
    });
    expect(made.tally.repairs).toEqual(new Map([['sign-as-zero', 1]]));
    expect(made.observations.at(-2)).toMatchObject({ value: 0, status: 'measured', note: '-' });
  });

  it('takes one category of every other dimension', () => {
    const read = table('scb-wide.csv');
    const matches = { '0180 Stockholm': 'kom-1612' as ZoneId };
    const men = plan(read, { matches });
    expect(values(men)).toEqual([
      ['kom-1612', 2015, 1801, 'measured'],
      ['kom-1612', 2016, 1805, 'measured'],
    ]);
    expect(told(men).reasons).toEqual({ 'zone-unmatched': 2, 'other-category': 4 });
    const both = plan(read, { matches, split: [1] });
    expect(both.indicators.map(({ title }) => title)).toEqual(['män', 'kvinnor']);
    expect(both.observations).toHaveLength(4);
  });

  it('takes no part of a year for the year, until one is chosen', () => {
    const read = table('quarters.csv');
    const matches = { Ila: 'kom-1612' as ZoneId };
    const time = 1;
    const none = plan(read, { matches, time });
    expect(none.parts).toEqual(['K1', 'K2', 'K3', 'K4']);
    expect(told(none)).toMatchObject({
      kept: 0,
      repaired: 1,
      reasons: { 'part-of-year': 8, 'no-period': 1 },
    });
    const last = plan(read, { matches, time, part: 'K4' });
    expect(values(last)).toEqual([
      ['kom-1612', 2020, 4, 'measured'],
      ['kom-1612', 2021, 8, 'measured'],
      ['kom-1612', 2014, 7, 'measured'],
    ]);
    expect(last.observations[2].note).toBe('2010–2014');
  });

  it('breaks a series where Eurostat says so, and knows its flags', () => {
    const matches = { a: 'kom-1612' as ZoneId, b: 'kom-1617' as ZoneId };
    const made = plan(table('eurostat-renting.json'), { matches });
    expect(made.indicators[0].breaks).toEqual([{ year: 2011, why: 'Break' }]);
    expect(values(made)).toEqual([
      ['kom-1612', 2010, 12.5, 'measured'],
      ['kom-1612', 2011, 12.75, 'measured'],
      ['kom-1612', 2012, 13.1, 'estimated'],
      ['kom-1612', 2013, null, 'missing'],
      ['kom-1617', 2010, 20.25, 'measured'],
      ['kom-1617', 2011, null, 'suppressed'],
      ['kom-1617', 2012, null, 'missing'],
      ['kom-1617', 2013, 21.5, 'estimated'],
    ]);
  });

  it('waits where nobody knows what the mark in 1,234 stands for', () => {
    const made = plan(table('unsure-mark.csv'));
    expect(made.trouble).toBe('mark-unsure');
    expect(plan(table('unsure-mark.csv', { decimal: ',' })).trouble).toBeNull();
  });

  it('says what replaces, what is the same, and never puts an empty cell over a value', () => {
    const indicator = {
      id: 'people' as IndicatorId,
      title: { nb: 'Folk', nn: 'Folk', sv: 'Folk', en: 'People' },
      order: 'a0',
      breaks: [],
    } as unknown as Indicator;
    const known = (year: number, value: number): readonly [string, Observation] => [
      observationKey('people', 'kom-1612', year),
      {
        indicatorId: indicator.id,
        zoneId: 'kom-1612' as ZoneId,
        year,
        value,
        upTo: null,
        status: 'measured',
        note: '',
        sources: [],
        origin: 'here',
      },
    ];
    const observations = new Map([known(2010, 1), known(2011, 2), known(2012, 3)]);
    const read = textTable('zone;year;value\n1612;2010;1\n1612;2011;5\n1612;2012;\n1612;2013;\n');
    const made = plan(
      read,
      { series: { '': { title: 'People' } }, source: 'here' },
      { indicators: [indicator], observations },
    );
    expect(made.series[0].into).toBeNull();
    const into = plan(
      read,
      { series: { '': { into: indicator.id } }, source: 'here' },
      { indicators: [indicator], observations },
    );
    expect(into.counts).toEqual({ added: 1, replaced: 1, same: 1 });
    expect(told(into).reasons).toEqual({ 'nothing-over-known': 1 });
    expect(into.indicators).toEqual([]);
  });

  it('counts what stands twice, and what no plan can hold', () => {
    const made = plan(
      textTable('zone;year;value\n1612;2010;1\n1612;2010;2\n1617;2010;1e16\n1620;2010;abc\n'),
    );
    expect(told(made).reasons).toEqual({ twice: 1, 'out-of-range': 1, 'sign-unknown': 1 });
    expect(made.series[0].title).toBe('file');
    const nameless = plan(table('unsure-mark.csv', { decimal: ',' }), {
      series: { '': { title: ' ' } },
    });
    expect(nameless.trouble).toBe('no-title');
  });

  it('needs zones, and a year where the table has none', () => {
    const read = textTable('zone;value\n1612;1\n');
    expect(plan(read).trouble).toBe('no-year');
    expect(values(plan(read, { year: 2020 }))).toEqual([['kom-1612', 2020, 1, 'measured']]);
    expect(plan(read, { zones: null, year: 2020 }).trouble).toBe('no-zones');
  });

  it('has no more series than a person can look over', () => {
    const columns = Array.from({ length: 300 }, (_, i) => `c${i}`);
    const read = textTable(
      `zone;year;${columns.join(';')}\n1612;2010;${columns.map(() => 1).join(';')}\n`,
    );
    const guessed = guessChoices(read, { importId: 'new', places, fileName: '' });
    expect(seriesOf(read, guessed)).toHaveLength(1);
    const all = plan(read, { split: [2] });
    expect(all.series).toHaveLength(100);
    expect(told(all).reasons).toEqual({ 'other-category': 200 });
  });
});
