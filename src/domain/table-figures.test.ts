import { describe, expect, it } from 'vitest';
import { blankRegister } from './blank-register.ts';
import type { MeasureId } from './ids.ts';
import type { MeasureKindId } from './measure-kind.ts';
import type { Measure } from './measure.ts';
import { tableFigures } from './table-figures.ts';

function listed(kind: MeasureKindId, rest: Partial<Measure> = {}, on = true) {
  const measure: Measure = {
    id: 'one' as MeasureId,
    kind,
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
    budget: [],
    sources: [],
    ...rest,
  };
  return { measure, on };
}

const budget = (amount: number) => [{ financier: '', year: null, amount }];
const homes = { owned: 10, cooperative: 0, rented: 5, municipal: 0 };

describe('the figures of a table', () => {
  it('keep what is not said apart from nothing', () => {
    const silent = tableFigures([listed('housing'), listed('playground')]);
    expect(silent).toMatchObject({ cost: { known: null, silent: 2, measures: 2 }, homes: null });
    const free = tableFigures([listed('playground', { budget: budget(0) })]);
    expect(free.cost).toEqual({ known: 0, silent: 0, measures: 1 });
    const part = tableFigures([listed('housing', { homes, budget: budget(7) }), listed('housing')]);
    expect(part).toMatchObject({ cost: { known: 7, silent: 1, measures: 2 }, homes: 15 });
  });

  it('count by kind what is on, not dropped and no note', () => {
    const { kinds, measures } = tableFigures([
      listed('playground'),
      listed('library'),
      listed('playground'),
      listed('playground', {}, false),
      listed('library', { status: 'dropped' }),
      listed('free-note'),
    ]);
    expect(measures).toBe(3);
    expect(kinds).toEqual([
      { kind: 'playground', ownKind: null, count: 2 },
      { kind: 'library', ownKind: null, count: 1 },
    ]);
  });
});
