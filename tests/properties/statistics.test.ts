import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StatTable } from '../../src/domain/statistics/stat-table.ts';
import { readStatistics } from '../../src/files/read-statistics.ts';

/** A table as a person would write it down: names of rows, years, and a value or a sign for each. */
interface PlainTable {
  readonly zones: readonly string[];
  readonly years: readonly number[];
  readonly cells: readonly (number | string)[];
}

const anyCode = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 æøåÆØÅ;,|"'-]{0,12}[a-z0-9]$/);
const anyValue = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
  .map(([number, decimals]) => number / 10 ** decimals);
const anyTable: fc.Arbitrary<PlainTable> = fc
  .tuple(
    fc.uniqueArray(anyCode, { minLength: 1, maxLength: 6, selector: (code) => code.trim() }),
    fc.uniqueArray(fc.integer({ min: 1900, max: 2099 }), { minLength: 2, maxLength: 5 }),
  )
  .chain(([zones, years]) =>
    fc.record({
      zones: fc.constant(zones),
      years: fc.constant(years),
      cells: fc.array(fc.oneof(anyValue, fc.constantFrom(':', '..', '')), {
        minLength: zones.length * years.length,
        maxLength: zones.length * years.length,
      }),
    }),
  );

type Dress = 'list' | 'object';

/** Writes a table as the format's own page describes it, in the forms that it leaves open. */
function asJsonStat(
  { zones, years, cells }: PlainTable,
  index: Dress,
  value: Dress,
  status: Dress,
): string {
  const codes = (of: readonly (string | number)[]) =>
    index === 'list' ? of.map(String) : Object.fromEntries(of.map((code, i) => [String(code), i]));
  const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : null));
  const signs = cells.map((cell) => (typeof cell === 'string' ? cell : null));
  const sparse = (of: readonly unknown[]) =>
    Object.fromEntries([...of.entries()].filter(([, cell]) => cell !== null));
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: ['place', 'when'],
    size: [zones.length, years.length],
    role: { geo: ['place'], time: ['when'] },
    dimension: {
      place: { category: { index: codes(zones) } },
      when: { category: { index: codes(years) } },
    },
    value: value === 'list' ? numbers : sparse(numbers),
    status: status === 'list' ? signs : sparse(signs),
  });
}

/** Writes a table as text with the given marks (RFC 4180). */
function asText({ zones, years, cells }: PlainTable, separator: string, mark: string): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const written = (cell: number | string): string =>
    typeof cell === 'number' ? quoted(plainNumber(cell).replace('.', mark)) : quoted(cell);
  const head = ['place', ...years.map(String)].map(quoted).join(separator);
  const lines = zones.map((zone, row) => {
    const values = years.map((_, column) => written(cells[row * years.length + column]));
    return [quoted(zone), ...values].join(separator);
  });
  return [head, ...lines].join('\r\n');
}

function plainNumber(value: number): string {
  return value.toFixed(4).replace(/\.?0+$/, '');
}

/** What was read, by zone and year, as it was written down. */
function cellsOf({ dimensions, rows }: StatTable): ReadonlyMap<string, number | string> {
  const found = new Map<string, number | string>();
  const zone = dimensions.findIndex(({ role }) => role !== 'time');
  const time = dimensions.findIndex(({ role }) => role === 'time');
  for (let row = 0; row < rows.count; row += 1) {
    const key = [zone, time]
      .map((at) => dimensions[at].categories[rows.at[at][row]].code)
      .join('/');
    const sign = rows.signAt[row] === 0 ? '' : rows.signs[rows.signAt[row] - 1];
    found.set(key, Number.isNaN(rows.values[row]) ? sign : rows.values[row]);
  }
  return found;
}

function meantCells({ zones, years, cells }: PlainTable): ReadonlyMap<string, number | string> {
  return new Map(
    zones.flatMap((zone, row) =>
      years.map((year, column): [string, number | string] => {
        return [`${zone}/${year}`, cells[row * years.length + column]];
      }),
    ),
  );
}

const seed = 20_261;

describe('any table', () => {
  it('written as JSON-stat, in whatever form, reads back equal', () => {
    const dress = fc.constantFrom<Dress>('list', 'object');
    fc.assert(
      fc.property(anyTable, dress, dress, dress, (plain, index, value, status) => {
        // An object puts keys that look like numbers first: years come so, and in rising order.
        const years = index === 'list' ? plain.years : plain.years.toSorted((a, b) => a - b);
        const written = asJsonStat({ ...plain, years }, index, value, status);
        const read = readStatistics(new TextEncoder().encode(written));
        if (!read.ok) throw new Error(read.reason);
        expect(cellsOf(read.value.tables[0])).toEqual(meantCells({ ...plain, years }));
      }),
      { seed, numRuns: 300 },
    );
  });

  // The toolkit gives nothing for a table without any number.
  const hasNumber = ({ cells }: PlainTable): boolean =>
    cells.some((cell) => typeof cell === 'number');

  it('written as JSON-stat is read as the toolkit of the format’s author reads it', () => {
    const dress = fc.constantFrom<Dress>('list', 'object');
    fc.assert(
      fc.property(
        anyTable.filter(hasNumber),
        dress,
        dress,
        dress,
        (plain, index, value, status) => {
          const json = asJsonStat(plain, index, value, status);
          const read = readStatistics(new TextEncoder().encode(json));
          if (!read.ok) throw new Error(read.reason);
          const { rows } = read.value.tables[0];
          const told = JSONstat(JSON.parse(json)).Dataset(0).Data();
          expect(told).toHaveLength(rows.count);
          for (const [row, cell] of told.entries()) {
            const number = rows.values[row];
            expect(Number.isNaN(number) ? null : number).toBe(cell.value);
            const sign = rows.signAt[row] === 0 ? '' : rows.signs[rows.signAt[row] - 1];
            expect(sign).toBe(cell.status ?? '');
          }
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  it('written as text reads back equal once its marks are told', () => {
    fc.assert(
      fc.property(
        anyTable.filter(hasNumber),
        fc.constantFrom(';' as const, ',' as const, '\t' as const, '|' as const),
        fc.constantFrom(',' as const, '.' as const),
        (plain, separator, decimal) => {
          const bytes = new TextEncoder().encode(asText(plain, separator, decimal));
          const valueColumns = plain.years.map((_, i) => i + 1);
          const told = { separator, decimal, form: 'wide', headerRow: 1, valueColumns } as const;
          const read = readStatistics(bytes, told);
          if (!read.ok) throw new Error(read.reason);
          const trimmed = { ...plain, zones: plain.zones.map((zone) => zone.trim()) };
          expect(cellsOf(read.value.tables[0])).toEqual(meantCells(trimmed));
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});

describe('a damaged file', () => {
  const folder = new URL('../files/fixtures/statistics/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => /\.(json|csv)$/.test(name) && !name.startsWith('billion'))
    .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

  it('gives a table whose rows all lie in it, or a reason; it never throws', () => {
    const damage = fc.record({
      file: fc.nat(),
      cutAt: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
        maxLength: 12,
      }),
    });
    fc.assert(
      fc.property(damage, ({ file, cutAt, bytes }) => {
        const sound = files[file % files.length];
        const broken = sound.slice(0, cutAt === null ? sound.length : cutAt * sound.length);
        for (const [at, byte] of bytes) broken[Math.floor(at * (broken.length - 1))] = byte;
        const read = readStatistics(broken);
        if (!read.ok) {
          expect(read.reason).toMatch(/^[a-z-]+$/);
          return;
        }
        for (const { dimensions, rows } of read.value.tables) {
          expect(rows.values).toHaveLength(rows.count);
          for (const [i, { categories }] of dimensions.entries()) {
            expect(rows.at[i].every((place) => place < categories.length)).toBe(true);
          }
          expect(rows.signAt.every((place) => place <= rows.signs.length)).toBe(true);
        }
      }),
      { seed, numRuns: 1_000 },
    );
  });
});
