import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankRegister } from '../../domain/blank-register.ts';
import type { BudgetLine } from '../../domain/budget-line.ts';
import type { FocusAreaId, GoalId, MeasureId, ZoneId } from '../../domain/ids.ts';
import type { Measure, MeasureStatus } from '../../domain/measure.ts';
import type { MatrixRow, ProgrammeMatrix } from '../../domain/programme-matrix.ts';
import { moneyOf, moneyPerResident, shareDone } from '../../domain/programme-matrix.ts';
import { computeProgrammeMatrix, type MatrixRequest } from './compute-programme-matrix.ts';

const [lademoen, tempe, saupstad, moholt] = ['lademoen', 'tempe', 'saupstad', 'moholt'] as ZoneId[];
const [housing, inclusion, research] = ['housing', 'inclusion', 'research'] as FocusAreaId[];
const [calm, green] = ['calm', 'green'] as GoalId[];

const people = new Map([
  [lademoen, 4000],
  [tempe, 2000],
  [saupstad, 6000],
]);

let made = 0;
function measure(change: Partial<Measure>): Measure {
  made += 1;
  return {
    id: `m${made}` as MeasureId,
    kind: 'zone-service',
    ownKind: null,
    title: '',
    note: '',
    geometry: null,
    zones: [],
    status: 'adopted',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
    ...change,
  };
}

function costs(amount: number, year: number | null = null): BudgetLine {
  return { financier: '', year, amount };
}

function matrixOf(measures: readonly Measure[], change: Partial<MatrixRequest> = {}) {
  return computeProgrammeMatrix({
    measures,
    zones: [lademoen, tempe, saupstad, moholt].map((id) => ({ id })),
    groups: [],
    shown: null,
    columns: [housing, inclusion, research],
    columnsOf: ({ focusArea }) => (focusArea === null ? [] : [focusArea]),
    zonesOf: ({ zones }) => zones,
    residentsOf: (id) => people.get(id) ?? null,
    statusOf: ({ status }) => status,
    years: 'all',
    ...change,
  });
}

const byGoals: Partial<MatrixRequest> = {
  columns: [calm, green],
  columnsOf: ({ goals }) => goals,
};

function rowOf({ rows }: ProgrammeMatrix, place: ZoneId | MatrixRow['place']['kind']): MatrixRow {
  const found = rows.find((row) =>
    row.place.kind === 'zone' ? row.place.zoneId === place : row.place.kind === place,
  );
  if (!found) throw new Error(`No line for ${place}`);
  return found;
}

describe('the matrix of zones and focus areas', () => {
  it('counts a measure of two zones in both, and once in the total', () => {
    const wide = measure({ zones: [lademoen, tempe], focusArea: housing, status: 'done' });
    const local = measure({ zones: [lademoen], focusArea: housing });
    const matrix = matrixOf([wide, local]);
    expect(rowOf(matrix, lademoen).cells[0].measures).toEqual([wide.id, local.id]);
    expect(rowOf(matrix, tempe).cells[0].measures).toEqual([wide.id]);
    expect(rowOf(matrix, 'total').cells[0].measures).toEqual([wide.id, local.id]);
    expect(shareDone(rowOf(matrix, lademoen).cells[0])).toBe(0.5);
    expect(shareDone(rowOf(matrix, tempe).cells[1])).toBeNull();
  });

  it('shares money by residents, in whole units that add up', () => {
    const wide = measure({
      zones: [tempe, lademoen],
      focusArea: housing,
      budget: [costs(1000)],
    });
    const matrix = matrixOf([wide]);
    expect(moneyOf(rowOf(matrix, lademoen).cells[0])).toBe(667);
    expect(moneyOf(rowOf(matrix, tempe).cells[0])).toBe(333);
    expect(moneyOf(rowOf(matrix, 'total').total)).toBe(1000);
    expect(moneyPerResident(rowOf(matrix, tempe).total, rowOf(matrix, tempe))).toBe(0.1665);
  });

  it('shares money in equal parts where residents of one zone are not known', () => {
    const wide = measure({ zones: [lademoen, moholt], focusArea: housing, budget: [costs(1001)] });
    const matrix = matrixOf([wide]);
    const money = [lademoen, moholt].map((id) => moneyOf(rowOf(matrix, id).total) ?? Number.NaN);
    expect(money.toSorted((a, b) => a - b)).toEqual([500, 501]);
    expect(moneyPerResident(rowOf(matrix, moholt).total, rowOf(matrix, moholt))).toBeNull();
  });

  it('keeps what is not said apart from nothing', () => {
    const silent = measure({ zones: [tempe], focusArea: housing });
    const free = measure({ zones: [tempe], focusArea: inclusion, budget: [costs(0)] });
    const [first, second, third] = rowOf(matrixOf([silent, free]), tempe).cells;
    expect([moneyOf(first), first.silent]).toEqual([null, 1]);
    expect([moneyOf(second), second.silent]).toEqual([0, 0]);
    expect([moneyOf(third), third.measures]).toEqual([null, []]);
  });

  it('leaves out what is dropped or has no known status, and lists it', () => {
    const dropped = measure({ zones: [tempe], status: 'dropped', budget: [costs(5)] });
    const unknown = measure({ zones: [tempe], title: 'later', budget: [costs(7)] });
    const matrix = matrixOf([dropped, unknown], {
      statusOf: ({ title, status }): MeasureStatus | null => (title === 'later' ? null : status),
    });
    expect(matrix.dropped).toEqual([dropped.id]);
    expect(matrix.unknown).toEqual([unknown.id]);
    expect(rowOf(matrix, 'total').total).toEqual({
      measures: [],
      done: 0,
      moneyHundredths: null,
      silent: 0,
    });
  });

  it('puts what has no zone, no focus area or an unknown one where it belongs', () => {
    const city = measure({ focusArea: 'closed' as FocusAreaId, budget: [costs(7_000_000)] });
    const lost = measure({ zones: ['elsewhere' as ZoneId], focusArea: research });
    const none = rowOf(matrixOf([city, lost]), 'no-zone');
    expect(none.cells.map(({ measures }) => measures)).toEqual([[], [], [lost.id], [city.id]]);
    expect(moneyOf(none.total)).toBe(7_000_000);
  });

  it('sums groups, and puts zones without a line of their own together', () => {
    const wide = measure({ zones: [lademoen, tempe, moholt], focusArea: housing });
    const zones = [lademoen, tempe, saupstad, moholt].map((id) => ({
      id,
      groups: id === lademoen || id === tempe ? ['east'] : [],
    }));
    const grouped = matrixOf([wide], { zones, groups: ['east'] });
    expect(grouped.rows.map(({ place }) => place.kind)).toEqual(
      'group zone zone zone zone no-zone total'.split(' '),
    );
    expect(rowOf(grouped, 'group').total.measures).toEqual([wide.id]);
    expect(rowOf(grouped, 'group').residents).toBe(6000);
    const few = matrixOf([wide], { shown: new Set([tempe]) });
    expect(few.rows.map(({ place }) => place.kind)).toEqual(
      'zone other-zones no-zone total'.split(' '),
    );
    expect(rowOf(few, 'other-zones').total.measures).toEqual([wide.id]);
    expect(rowOf(few, 'other-zones').residents).toBeNull();
  });

  it('divides money among goals in equal parts, and counts the measure for each', () => {
    const both = measure({ zones: [tempe], goals: [calm, green], budget: [costs(1001)] });
    const matrix = matrixOf([both], byGoals);
    const { cells, total } = rowOf(matrix, tempe);
    expect(cells.map(moneyOf)).toEqual([500.5, 500.5, null]);
    expect(total.measures).toEqual([both.id]);
    expect(moneyOf(total)).toBe(1001);
  });
});

const anyLine: fc.Arbitrary<BudgetLine> = fc.record({
  financier: fc.constant(''),
  year: fc.option(fc.integer({ min: 2022, max: 2026 })),
  amount: fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
    fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100),
  ),
});
const allZones = [lademoen, tempe, saupstad, moholt];
const anyMeasure: fc.Arbitrary<Measure> = fc
  .record({
    zones: fc.subarray(allZones),
    focusArea: fc.option(fc.constantFrom(housing, inclusion, research)),
    goals: fc.subarray([calm, green]),
    status: fc.constantFrom<MeasureStatus>('idea', 'adopted', 'done', 'dropped'),
    budget: fc.array(anyLine, { maxLength: 4 }),
  })
  .map(measure);
const anyRegister = fc.array(anyMeasure, { maxLength: 12 });
const sides = [{}, byGoals];
const seeded = { seed: 20261122, numRuns: 150 };

/** The register's own money in hundredths, with no thought of zones. */
function registerHundredths(measures: readonly Measure[], year?: number | null): number {
  return measures
    .filter(({ status }) => status !== 'dropped')
    .flatMap(({ budget }) => budget)
    .filter((line) => year === undefined || line.year === year)
    .reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
}

const places = ['zone', 'other-zones', 'no-zone'];
const disjoint = ({ rows }: ProgrammeMatrix) =>
  rows.filter(({ place }) => places.includes(place.kind));
const hundredths = (cells: readonly { readonly moneyHundredths: number | null }[]) =>
  cells.reduce((sum, cell) => sum + (cell.moneyHundredths ?? 0), 0);

describe('what holds for every matrix', () => {
  it('counts every measure of the register once in all, and holds all its money', () => {
    fc.assert(
      fc.property(anyRegister, fc.subarray(allZones), (measures, shown) => {
        for (const side of sides) {
          const matrix = matrixOf(measures, { ...side, shown: new Set(shown) });
          const counted = measures.filter(({ status }) => status !== 'dropped');
          const { cells, total } = rowOf(matrix, 'total');
          expect(total.measures).toEqual(counted.map(({ id }) => id));
          const met = new Set(disjoint(matrix).flatMap((row) => row.total.measures));
          expect(met.size).toBe(counted.length);
          const lines = disjoint(matrix);
          expect(hundredths(lines.map((row) => row.total))).toBe(registerHundredths(measures));
          expect(hundredths(lines.flatMap((row) => row.cells))).toBe(registerHundredths(measures));
          expect(hundredths(cells)).toBe(hundredths([total]));
        }
      }),
      seeded,
    );
  });

  it('has the same money of a zone whether told by focus area or by goal', () => {
    fc.assert(
      fc.property(anyRegister, (measures) => {
        const money = (matrix: ProgrammeMatrix) => matrix.rows.map(({ total }) => moneyOf(total));
        expect(money(matrixOf(measures, byGoals))).toEqual(money(matrixOf(measures)));
      }),
      seeded,
    );
  });

  it('adds up the money of single years to that of all years, cell by cell', () => {
    const years = [null, 2022, 2023, 2024, 2025, 2026];
    fc.assert(
      fc.property(anyRegister, (measures) => {
        const whole = matrixOf(measures);
        const parts = years.map((year) => matrixOf(measures, { years: { year } }));
        for (const [at, row] of whole.rows.entries()) {
          const sum = hundredths(parts.map(({ rows }) => rows[at].total));
          expect(sum).toBe(hundredths([row.total]));
          for (const [column, cell] of row.cells.entries()) {
            const ofYears = parts.map(({ rows }) => rows[at].cells[column]);
            expect(hundredths(ofYears)).toBe(hundredths([cell]));
          }
        }
        expect(hundredths(parts.map((part) => rowOf(part, 'total').total))).toBe(
          registerHundredths(measures),
        );
      }),
      seeded,
    );
  });

  it('does not mind in which order zones and measures come', () => {
    const shuffled = <Item>(items: readonly Item[], by: readonly number[]) =>
      items.map((item, at) => ({ item, key: by[at] })).toSorted((a, b) => a.key - b.key);
    const keys = fc.array(fc.double({ noNaN: true }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(anyRegister, keys, (measures, by) => {
        const straight = matrixOf(measures);
        const turned = matrixOf(
          shuffled(measures, by).map(({ item }) => ({ ...item, zones: item.zones.toReversed() })),
          { zones: shuffled(allZones, by).map(({ item }) => ({ id: item })) },
        );
        const plain = (row: MatrixRow) => ({
          ...row,
          cells: [...row.cells, row.total].map((cell) => ({
            ...cell,
            measures: cell.measures.toSorted(),
          })),
          total: null,
        });
        for (const id of allZones) {
          expect(plain(rowOf(turned, id))).toEqual(plain(rowOf(straight, id)));
        }
        for (const kind of ['no-zone', 'total'] as const) {
          expect(plain(rowOf(turned, kind))).toEqual(plain(rowOf(straight, kind)));
        }
      }),
      seeded,
    );
  });
});
