import { describe, expect, it } from 'vitest';
import { blankRegister } from './blank-register.ts';
import { findSketch } from './find-sketch.ts';
import type { LayerId, MeasureId } from './ids.ts';
import type { Measure } from './measure.ts';
import { ownMeasures } from './own-measures.ts';
import { plannedInForce } from './planned-in-force.ts';
import { registerMeasures } from './register-measures.ts';

const programme = 'planned' as LayerId;

function measure(id: string, change: Partial<Measure> = {}): Measure {
  return {
    id: id as MeasureId,
    kind: 'meeting-place',
    ownKind: null,
    title: id,
    note: '',
    geometry: null,
    zones: [],
    status: 'proposed',
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

function planOf(...measures: readonly Measure[]) {
  return { measures: Object.fromEntries(measures.map((one) => [one.id, one])) };
}

const planned = ['square', 'park'].map((id) => measure(id, { group: programme }));
const square = measure('square', { group: programme, status: 'done' });
const sketch = measure('my bench');
const standingAlone = { standsAlone: true };

describe('the register', () => {
  it('has the planned measures in their order, and then the plan’s own', () => {
    const all = registerMeasures(planOf(sketch), planned, null);
    expect(all.map(({ id }) => id)).toEqual(['square', 'park', 'my bench']);
  });

  it('has a planned measure once, as the plan says it', () => {
    const all = registerMeasures(planOf(sketch, square), planned, null);
    expect(all.map(({ id, status }) => [id, status])).toEqual([
      ['square', 'done'],
      ['park', 'proposed'],
      ['my bench', 'proposed'],
    ]);
  });

  it('has the plan’s own alone under a programme that stands alone', () => {
    const all = registerMeasures(planOf(sketch, square), planned, standingAlone);
    expect(all).toEqual([sketch]);
  });

  it('is the same list while nothing in it changes', () => {
    const plan = planOf(sketch, square);
    expect(registerMeasures(plan, planned, null)).toBe(registerMeasures(plan, planned, null));
  });
});

describe('planned measures in force', () => {
  it('are the workspace’s own list while the plan says nothing of them', () => {
    expect(plannedInForce(planOf(sketch), planned, null)).toBe(planned);
  });

  it('stay the same list when only a sketch changes', () => {
    const before = plannedInForce(planOf(square), planned, null);
    expect(plannedInForce(planOf(square, sketch), planned, null)).toBe(before);
  });

  it('keep what the plan says of one that the workspace no longer brings', () => {
    const gone = measure('gone', { group: programme });
    const found = plannedInForce(planOf(gone), planned, null);
    expect(found.map(({ id }) => id)).toEqual(['square', 'park', 'gone']);
  });
});

describe('a sketch', () => {
  it('is a measure of the plan that stands for no planned one', () => {
    const plan = planOf(sketch, square);
    expect(ownMeasures(plan)).toEqual([sketch]);
    expect(findSketch(plan, 'my bench')).toBe(sketch);
    expect(findSketch(plan, 'square')).toBeNull();
    expect(findSketch(plan, 'toString')).toBeNull();
  });
});
