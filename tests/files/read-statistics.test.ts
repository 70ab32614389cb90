import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { CsvChoices, StatFile, StatTable } from '../../src/domain/statistics/stat-table.ts';
import { readStatistics } from '../../src/files/read-statistics.ts';

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/statistics/${name}`, import.meta.url)));
}

function read(name: string, choices?: CsvChoices): Outcome<StatFile> {
  return readStatistics(bytesOf(name), choices);
}

function tableIn(outcome: Outcome<StatFile>, at = 0): StatTable {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.values)}`);
  return outcome.value.tables[at];
}

function textTable(text: string, choices?: CsvChoices): StatTable {
  return tableIn(readStatistics(new TextEncoder().encode(text), choices));
}

/** A row as it is read: the code in every dimension, the number and the sign. */
function row({ dimensions, rows }: StatTable, at: number): readonly (string | number)[] {
  const codes = dimensions.map(({ categories }, i) => categories[rows.at[i][at]].code);
  const sign = rows.signAt[at] === 0 ? '' : rows.signs[rows.signAt[at] - 1];
  return [...codes, rows.values[at], sign];
}

function roles({ dimensions }: StatTable): readonly unknown[] {
  return dimensions.map(({ role, categories }) => [role, categories.length]);
}

describe('JSON-stat', () => {
  it('of Statistics Norway gives the residents of the 17 municipalities', () => {
    const table = tableIn(read('ssb-residents.json'));
    expect(roles(table)).toEqual([
      ['zone', 19],
      ['measure', 1],
      ['time', 2],
    ]);
    expect(row(table, 4)).toEqual(['K-1617', 'Folkemengde', '2012', 4399, '']);
    expect(row(table, 34)).toEqual(['K-1601', 'Folkemengde', '2012', Number.NaN, ':']);
    const sum = (year: number): number =>
      table.rows.values.reduce(
        (all, value, at) =>
          Number.isNaN(value) || row(table, at)[2] !== String(year) ? all : all + value,
        0,
      );
    expect([sum(2012), sum(2013)]).toEqual([64_331, 64_866]);
    expect(table.dimensions[1].categories[0]).toMatchObject({ unit: 'personer', decimals: 0 });
    expect(table).toMatchObject({
      title: 'Folkemengde 1. januar, etter region, statistikkvariabel og år',
      source: 'Statistisk sentralbyrå',
      updated: '2013-02-20T09:00:00Z',
    });
  });

  it('of Eurostat gives values and flags told by their place', () => {
    const table = tableIn(read('eurostat-renting.json'));
    expect(table.rows.count).toBe(12);
    expect(row(table, 1)).toEqual(['A', 'PC', 'a', '2011', 12.75, 'b']);
    expect(row(table, 5)).toEqual(['A', 'PC', 'b', '2011', Number.NaN, 'c']);
    expect(row(table, 7)).toEqual(['A', 'PC', 'b', '2013', 21.5, 'ep']);
    expect(row(table, 11)).toEqual(['A', 'PC', 'c', '2013', Number.NaN, '']);
  });

  it('comes several tables to a file', () => {
    const both = read('collection.json');
    expect(both.ok && both.value.tables.map(({ title }) => title)).toEqual([
      'Folkemengde 1. januar, etter region, statistikkvariabel og år',
      'Share of households renting, by area',
    ]);
    expect(read('collection-of-links.json')).toEqual({ ok: false, reason: 'stat-linked-only' });
  });

  it('of version 1 is read, too', () => {
    const table = tableIn(read('bundle-version-1.json'));
    expect(roles(table)).toEqual([
      ['zone', 2],
      ['time', 2],
    ]);
    expect(row(table, 2)).toEqual(['y', '2019', 3, '']);
  });

  it('that is broken is refused with what is wrong', () => {
    expect(read('truncated.json')).toEqual({ ok: false, reason: 'not-json' });
    expect(read('wrong-product.json')).toEqual({
      ok: false,
      reason: 'stat-wrong-size',
      values: { expected: 38, found: 37 },
    });
    expect(read('billion-cells.json')).toEqual({
      ok: false,
      reason: 'stat-wrong-size',
      values: { expected: 1_000_000_000, found: 3 },
    });
  });

  const dataset = (changes: Record<string, unknown>): Outcome<StatFile> =>
    readStatistics(
      new TextEncoder().encode(
        JSON.stringify({
          version: '2.0',
          class: 'dataset',
          id: ['zone', 'year'],
          size: [2, 1],
          dimension: {
            zone: { category: { index: ['a', 'b'] } },
            year: { category: { label: { 2012: '2012' } } },
          },
          value: [1, 2],
          ...changes,
        }),
      ),
    );

  it('of huge, mostly empty dimensions holds what is told', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `c${i}`);
    const category = { index: many };
    const table = tableIn(
      dataset({
        id: ['x', 'zone', 'y'],
        size: [1_000, 1_000, 1_000],
        dimension: { x: { category }, zone: { category }, y: { category } },
        value: { 999999999: 7, 1001: 5 },
      }),
    );
    expect(table.rows.count).toBe(2);
    expect(row(table, 0)).toEqual(['c0', 'c1', 'c1', 5, '']);
    expect(row(table, 1)).toEqual(['c999', 'c999', 'c999', 7, '']);
  });

  it.each([
    [{ dimension: { zone: { category: { index: ['a', 'a'] } } } }, 'stat-category-twice'],
    [{ size: [3, 1] }, 'stat-wrong-size'],
    [{ size: [2] }, 'stat-broken-dimension'],
    [{ value: { 2: 1 } }, 'stat-wrong-size'],
    [{ value: null }, 'stat-no-values'],
    [{ dimension: { zone: { category: { index: { a: 0, b: 0 } } } } }, 'stat-broken-dimension'],
    [{ id: [] }, 'stat-not-json-stat'],
    [{ class: 'dimension' }, 'stat-no-values'],
  ])('with %j is refused as %s', (changes, reason) => {
    expect(dataset(changes)).toMatchObject({ ok: false, reason });
  });

  it('keeps what is no number to be seen', () => {
    const table = tableIn(dataset({ value: ['3.5', true] }));
    expect(row(table, 0)).toEqual(['a', '2012', 3.5, '']);
    expect(row(table, 1)).toEqual(['b', '2012', Number.NaN, 'true']);
  });
});

describe('a text table', () => {
  it('in Latin-1 with decimal comma, title and source lines is read as it is meant', () => {
    const table = tableIn(read('long-latin1.csv'));
    expect(table.csv).toMatchObject({
      encoding: 'windows-1252',
      separator: ';',
      decimal: ',',
      isDecimalUnsure: false,
      form: 'long',
      headerRow: 2,
      columns: ['region', 'år', 'Folkemengde', 'Nettoflytting per 1 000'],
      valueColumns: [2, 3],
    });
    expect(roles(table)).toEqual([
      ['zone', 18],
      ['time', 2],
      ['measure', 2],
    ]);
    expect(row(table, 8)).toEqual(['1617 Hitra', '2012', 'Folkemengde', 4399, '']);
    expect(row(table, 9)).toEqual(['1617 Hitra', '2012', 'Nettoflytting per 1 000', 3.4, '']);
    expect(row(table, 1)).toEqual([
      '1612 Hemne',
      '2012',
      'Nettoflytting per 1 000',
      Number.NaN,
      ':',
    ]);
    expect(table.title).toBe('Folkemengde og nettoflytting, etter region, år');
    expect(table.source).toBe('Statistisk sentralbyrå');
    expect(table.skipped).toEqual([]);
  });

  it('with a column a year has the years of its columns', () => {
    const table = tableIn(read('wide.csv'));
    expect(table.csv?.form).toBe('wide');
    expect(roles(table)).toEqual([
      ['zone', 17],
      ['time', 2],
      ['measure', 1],
    ]);
    expect(row(table, 5)).toEqual(['K-1617 Hitra', '2013', 'Folkemengde', 4477, '']);
  });

  it('of Statistics Sweden has its sexes beside its years', () => {
    const table = tableIn(read('scb-wide.csv'));
    expect(table.csv).toMatchObject({ encoding: 'utf-8', separator: ',', headerRow: 2 });
    expect(roles(table)).toEqual([
      ['zone', 2],
      [null, 2],
      ['time', 2],
    ]);
    expect(row(table, 7)).toEqual(['0181 Södertälje', 'kvinnor', '2016', Number.NaN, '..']);
    expect(table.source).toBe('SCB');
  });

  it('that tells no mark of decimals says so, and can be told', () => {
    const table = tableIn(read('unsure-mark.csv'));
    expect(table.csv).toMatchObject({ isDecimalUnsure: true, unsureExample: '1,234' });
    const told = tableIn(read('unsure-mark.csv', { decimal: '.' }));
    expect(told.csv?.isDecimalUnsure).toBe(false);
    expect(row(told, 0)).toEqual(['Hitra', '2012', 1234, '']);
    expect(row(tableIn(read('unsure-mark.csv', { decimal: ',' })), 0)[2]).toBe(1.234);
  });

  it('has a code and its name as one dimension', () => {
    const table = textTable('nr;kommune;år;verdi\n1617;Hitra;2012;1\n1620;Frøya;2012;2\n');
    expect(table.dimensions[0].categories[1]).toMatchObject({ code: '1620', label: 'Frøya' });
    expect(roles(table)).toEqual([
      ['zone', 2],
      ['time', 1],
    ]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('is read in %s without a mark', (encoding) => {
    const text = 'sone;år;verdi\nIla;2012;4,5\nMøllenberg;2012;5,5\n';
    const bytes = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const [low, high] = [code % 256, Math.floor(code / 256)];
      bytes.set(encoding === 'utf-16le' ? [low, high] : [high, low], i * 2);
    }
    const table = tableIn(readStatistics(bytes));
    expect(table.csv?.encoding).toBe(encoding);
    expect(row(table, 1)).toEqual(['Møllenberg', '2012', 5.5, '']);
  });

  it.each([
    [',', 'zone,year,value\n"Ila, north",2012,1.5\n"Tempe\n(south)",2012,-2\n'],
    ['\t', 'zone\tyear\tvalue\nIla, north\t2012\t1,5\nTempe\t2012\t−2\n'],
    ['|', 'zone|year|value\nIla, north|2012|1.5\nTempe|2012|–2\n'],
  ])('may be parted by %j', (separator, text) => {
    const table = textTable(text);
    expect(table.csv?.separator).toBe(separator);
    expect(row(table, 0)).toEqual(['Ila, north', '2012', 1.5, '']);
    expect(table.rows.values[1]).toBe(-2);
  });

  it('has its ragged lines counted and shown', () => {
    const table = textTable('zone;year;value\nIla;2012;1\nIla;2013\nIla;2014;3;4;5\nIla;2015;6\n');
    expect(table.rows.count).toBe(2);
    expect(table.skipped).toEqual([{ why: 'ragged', count: 2, example: 'Ila | 2013' }]);
  });

  it.each([
    ['', 'empty-file'],
    ['just words\nand more\n', 'stat-no-table'],
    ['zone;name\nIla;Tempe\nIla;Tempe\n', 'stat-no-value-column'],
    ['<!DOCTYPE html><html></html>', 'stat-web-page'],
    ['PK\u0003\u0004rest', 'stat-spreadsheet'],
    ['{"a":1}', 'stat-not-json-stat'],
    [`${'a;'.repeat(1_200)}b\n${'1;'.repeat(1_200)}2\n`, 'stat-too-many-columns'],
  ])('%# is refused', (text, reason) => {
    const outcome = readStatistics(new TextEncoder().encode(text));
    expect(outcome).toMatchObject({ ok: false, reason });
  });
});
