import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankRegister } from '../../domain/blank-register.ts';
import { budgetSum } from '../../domain/budget-line.ts';
import type { ReportMeasure } from '../../domain/annual-report.ts';
import type { FocusAreaId, MeasureId } from '../../domain/ids.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Programme } from '../../domain/programme.ts';
import { reportMoney } from './report-money.ts';

const programme: Programme = {
  title: '',
  about: '',
  parties: [],
  agreement: { text: '', date: null, reference: '' },
  period: { from: null, to: null, mayBeExtended: false, extendedTo: null, note: '' },
  focusAreas: ['green', 'homes'].map((id) => ({
    id: id as FocusAreaId,
    title: id,
    about: '',
    sources: [],
  })),
  zones: [],
  roles: [],
  funding: [],
  reporting: [],
  evaluation: '',
  facts: [],
  sources: [],
  standsAlone: false,
};

const anyBudget = fc.array(
  fc.record({
    financier: fc.constantFrom('', 'Staten', 'Kommunen', ' Staten '),
    year: fc.constantFrom(null, 2024, 2025, 2026),
    amount: fc.integer({ min: -1e6, max: 1e9 }),
  }),
  { maxLength: 4 },
);

const anyMeasures = fc.array(fc.tuple(anyBudget, fc.constantFrom(null, 'green', 'homes', 'gone')), {
  maxLength: 8,
});

function inReport(budget: Measure['budget'], focusArea: string | null, at: number): ReportMeasure {
  const measure: Measure = {
    id: `m${at}` as MeasureId,
    kind: 'park',
    ownKind: null,
    title: '',
    note: '',
    geometry: null,
    zones: [],
    status: 'idea',
    focusArea: focusArea as FocusAreaId | null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget,
    sources: [],
  };
  return {
    measure,
    zoneIds: [],
    servesAll: true,
    status: null,
    statusBefore: null,
    changes: [],
    budget: budgetSum(budget),
    budgetInYear: budgetSum(budget.filter(({ year }) => year === 2025)),
  };
}

describe('the money of a report', () => {
  it('adds up to the register by year, by financier and by focus area, whatever is said', () => {
    fc.assert(
      fc.property(anyMeasures, (drawn) => {
        const measures = drawn.map(([budget, area], at) => inReport(budget, area, at));
        const money = reportMoney(measures, programme, 2025);
        const lines = drawn.flatMap(([budget]) => budget);
        const sum = (some: typeof lines) => some.reduce((all, { amount }) => all + amount, 0);
        expect(money.total).toBe(sum(lines));
        expect(money.inYear).toBe(sum(lines.filter(({ year }) => year === 2025)));
        for (const rows of [money.years, money.financiers, money.focusAreas]) {
          expect(rows.reduce((all, { total }) => all + total, 0)).toBe(money.total);
          expect(rows.reduce((all, { inYear }) => all + inYear, 0)).toBe(money.inYear);
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        }
        expect(money.told + money.untold).toBe(measures.length);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('has no row of an area that the programme does not know, and keeps its money', () => {
    const line = { financier: 'Staten', year: 2025, amount: 12 };
    const { focusAreas } = reportMoney([inReport([line], 'gone', 0)], programme, 2025);
    expect(focusAreas).toEqual([{ key: null, inYear: 12, total: 12 }]);
  });
});
