import { blankRegister } from './blank-register.ts';
import { describe, expect, it } from 'vitest';
import type { BudgetLine } from './budget-line.ts';
import type { Gain } from './comparison.ts';
import type { MeasureId } from './ids.ts';
import type { Measure } from './measure.ts';
import { costPerResident, proposalCost, wholeCost } from './proposal-cost.ts';
import type { ListedMeasure } from './resolve-measures.ts';

const line = (amount: number): BudgetLine => ({ financier: '', year: null, amount });

function listed(
  budget: readonly BudgetLine[],
  change: Partial<Measure> = {},
  on = true,
): ListedMeasure {
  return {
    measure: {
      id: 'm' as MeasureId,
      kind: 'park',
      ownKind: null,
      title: '',
      note: '',
      geometry: null,
      zones: [],
      status: 'idea',
      focusArea: null,
      period: { from: null, to: null },
      responsible: '',
      ...blankRegister,
      homes: null,
      budget,
      sources: [],
      ...change,
    },
    on,
  };
}

const gain = (residents: number): Gain => ({
  residents,
  shareOfResidents: 0.1,
  squareMeters: 0,
  shareOfArea: 0,
});

describe('proposalCost', () => {
  it('adds up what is said, and counts what says nothing', () => {
    const cost = proposalCost([listed([line(100), line(20)]), listed([]), listed([line(0)])]);
    expect(cost).toEqual({ known: 120, silent: 1, measures: 3 });
    expect(wholeCost(cost)).toBeNull();
  });

  it('leaves out what is switched off, dropped or a note', () => {
    const cost = proposalCost([
      listed([line(5)]),
      listed([line(7)], {}, false),
      listed([line(11)], { status: 'dropped' }),
      listed([], { kind: 'free-note' }),
    ]);
    expect(cost).toEqual({ known: 5, silent: 0, measures: 1 });
    expect(wholeCost(cost)).toBe(5);
  });

  it('is not nothing where nothing is said', () => {
    expect(proposalCost([listed([])]).known).toBeNull();
    expect(wholeCost(proposalCost([]))).toBeNull();
  });
});

describe('costPerResident', () => {
  it('is told only where both are known and somebody more is reached', () => {
    expect(costPerResident(1_000, gain(50))).toBe(20);
    expect(costPerResident(0, gain(50))).toBe(0);
    expect(costPerResident(null, gain(50))).toBeNull();
    expect(costPerResident(1_000, null)).toBeNull();
    expect(costPerResident(1_000, gain(0.2))).toBeNull();
    expect(costPerResident(1_000, gain(-50))).toBeNull();
  });
});
