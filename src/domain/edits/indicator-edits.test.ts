import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import type { BundledProgramme } from '../bundled-programme.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { Goal } from '../goal.ts';
import type { GoalId, IndicatorId, WorkspaceId, ZoneId } from '../ids.ts';
import { observationKey, type Indicator, type Observation } from '../indicator.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import { reverseStep } from '../plan-step.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';
import type { Words } from '../words.ts';
import { moveIndicator } from './move-indicator.ts';
import { putIndicator } from './put-indicator.ts';
import { putObservations } from './put-observations.ts';
import { removeIndicator } from './remove-indicator.ts';
import { removeObservations } from './remove-observations.ts';

const start = emptyPlan('sor-trondelag' as WorkspaceId);
const say = (words: Words): string => (typeof words === 'string' ? words : words.en);

function indicator(id: string, order: string, title: Words = `Indicator ${id}`): Indicator {
  return {
    id: id as IndicatorId,
    title,
    definition: '',
    unit: 'persons',
    decimals: 0,
    better: 'up',
    role: null,
    breaks: [],
    focusArea: null,
    sources: [],
    origin: '',
    order,
  };
}

function residents(zone: string, year: number, value: number, id = 'residents'): Observation {
  return {
    indicatorId: id as IndicatorId,
    zoneId: zone as ZoneId,
    year,
    value,
    upTo: null,
    status: 'measured',
    note: '',
    sources: [],
    origin: '',
  };
}

const hitra2012 = residents('1617', 2012, 4399);
const bundled: BundledProgramme = {
  programme: null as unknown as BundledProgramme['programme'],
  goals: [],
  indicators: [indicator('residents', 'a0'), indicator('net-migration', 'a1')],
  observations: [hitra2012],
  areas: [],
};

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

function withValues(plan: Plan, ...observations: readonly Observation[]): Plan {
  const edit = putObservations(plan, { observations, bundled, words: 'Residents' });
  return after(plan, edit.ok ? { ok: true, value: edit.value.patch } : edit);
}

function valueOf(plan: Plan, { indicatorId, zoneId, year }: Observation): number | null {
  const key = observationKey(indicatorId, zoneId, year);
  return programmeInForce(plan, bundled).observations.get(key)?.value ?? null;
}

describe('an indicator', () => {
  it('is added with a name, and named in the history', () => {
    const own = indicator('own', 'a2', 'Play');
    const edit = putIndicator(start, { indicator: own, bundled, words: 'Play' });
    expect(edit.ok && edit.value.note).toEqual({ key: 'addIndicator', title: 'Play' });
    expect(after(start, edit).indicators[own.id]).toEqual(own);
    const nameless = putIndicator(start, { indicator: { ...own, title: ' ' }, bundled, words: '' });
    expect(nameless).toEqual({ ok: false, reason: 'indicator-no-title' });
  });

  it('breaks once a year at most', () => {
    const twice = { ...indicator('own', 'a2'), breaks: [2010, 2010].map(breakIn) };
    const edit = putIndicator(start, { indicator: twice, bundled, words: '' });
    expect(edit).toEqual({ ok: false, reason: 'break-twice' });
  });

  it('of the workspace is changed by one of the plan in its place, and stands again', () => {
    const changed = { ...indicator('residents', 'a0'), title: 'People' };
    const edit = putIndicator(start, { indicator: changed, bundled, words: 'People' });
    expect(edit.ok && edit.value.note.key).toBe('changeIndicator');
    const plan = withValues(after(start, edit), residents('1617', 2013, 4477));
    const reset = removeIndicator(plan, { id: changed.id, bundled, say });
    expect(reset.ok && reset.value.note).toEqual({ key: 'resetIndicator', title: 'People' });
    const back = after(plan, reset);
    expect(programmeInForce(back, bundled).indicators[0]).toBe(bundled.indicators[0]);
    expect(valueOf(back, residents('1617', 2013, 0))).toBe(4477);
  });

  it('of the plan goes with its values, not while a goal is measured by it', () => {
    const own = indicator('own', 'a2');
    const plan = withValues(
      after(start, putIndicator(start, { indicator: own, bundled, words: '' })),
      residents('1617', 2012, 7, 'own'),
      residents('1617', 2013, 4477),
    );
    const gone = after(plan, removeIndicator(plan, { id: own.id, bundled, say }));
    expect(Object.values(gone.observations).map((one) => one.value)).toEqual([4477]);

    const goal = { id: 'g' as GoalId, indicatorId: own.id, title: 'More play', order: 'a0' };
    const used = { ...plan, goals: { [goal.id]: goal as Goal } };
    expect(removeIndicator(used, { id: own.id, bundled, say })).toEqual({
      ok: false,
      reason: 'indicator-in-goals',
      values: { goals: 'More play', count: 1 },
    });
  });

  it('of the workspace cannot be taken away', () => {
    const id = 'residents' as IndicatorId;
    const edit = removeIndicator(start, { id, bundled, say });
    expect(edit).toEqual({ ok: false, reason: 'indicator-of-workspace' });
  });

  it('is moved among those of the workspace', () => {
    const own = indicator('own', 'a2');
    const plan = after(start, putIndicator(start, { indicator: own, bundled, words: '' }));
    const first = moveIndicator(plan, { id: own.id, afterId: null, bundled, words: 'own' });
    const ids = (moved: Plan) => programmeInForce(moved, bundled).indicators.map(({ id }) => id);
    expect(ids(after(plan, first))).toEqual(['own', 'residents', 'net-migration']);
    const last = moveIndicator(plan, {
      id: 'residents' as IndicatorId,
      afterId: own.id,
      bundled,
      words: 'residents',
    });
    expect(ids(after(plan, last))).toEqual(['net-migration', 'own', 'residents']);
  });
});

function breakIn(year: number): Indicator['breaks'][number] {
  return { year, why: 'A new register' };
}

describe('values', () => {
  it('are counted as added, replaced and the same, in one step', () => {
    const edit = putObservations(start, {
      observations: [hitra2012, residents('1620', 2012, 4369), residents('1617', 2013, 4477)],
      bundled,
      words: 'Residents',
    });
    expect(edit.ok && edit.value.counts).toEqual({ added: 2, replaced: 0, same: 1 });
    const changed = putObservations(start, {
      observations: [{ ...hitra2012, value: 4400 }],
      bundled,
      words: 'Residents',
    });
    expect(changed.ok && changed.value.counts).toEqual({ added: 0, replaced: 1, same: 0 });
    expect(changed.ok && changed.value.patch.note.key).toBe('setValue');
  });

  it('come with their indicator in the same step', () => {
    const edit = putObservations(start, {
      observations: [residents('1617', 2012, 7, 'own')],
      indicators: [indicator('own', 'a2')],
      bundled,
      words: 'table.csv',
      isImport: true,
    });
    expect(edit.ok && edit.value.patch.note).toEqual({ key: 'importValues', title: 'table.csv' });
    expect(edit.ok && edit.value.patch.changes).toHaveLength(2);
  });

  it('of no indicator, or two of one zone and year, are refused', () => {
    const put = (...observations: readonly Observation[]) =>
      putObservations(start, { observations, bundled, words: '' });
    expect(put(residents('1617', 2012, 1, 'none'))).toEqual({ ok: false, reason: 'no-indicator' });
    expect(put(residents('1617', 2013, 1), residents('1617', 2013, 2))).toEqual({
      ok: false,
      reason: 'observation-twice',
      values: { year: 2013 },
    });
    expect(put(hitra2012)).toEqual({ ok: false, reason: 'nothing-new' });
  });

  it('of the workspace stand again when the plan’s own go, or say the same', () => {
    const plan = withValues(start, { ...hitra2012, value: 5000 });
    expect(valueOf(plan, hitra2012)).toBe(5000);
    const key = observationKey('residents', '1617', 2012);
    const removed = after(plan, removeObservations(plan, { keys: [key], words: 'Residents' }));
    expect(valueOf(removed, hitra2012)).toBe(4399);
    expect(withValues(plan, hitra2012).observations).toEqual({});
    expect(removeObservations(start, { keys: [key], words: '' })).toEqual({
      ok: false,
      reason: 'no-own-value',
    });
  });

  it('by the ten thousands are one step that is taken back whole', () => {
    const observations = Array.from({ length: 20_000 }, (_, i) =>
      residents(`zone ${i % 500}`, 1980 + Math.floor(i / 500), i),
    );
    const edit = putObservations(start, { observations, bundled, words: 'Residents' });
    if (!edit.ok) throw new Error(edit.reason);
    const done = applyPatch(start, edit.value.patch);
    if (!done.ok) throw new Error(done.reason);
    const { plan, step } = done.value;
    expect(Object.keys(plan.observations)).toHaveLength(20_000);
    const undone = applyStep(plan, reverseStep(step));
    expect(undone.skipped).toEqual([]);
    expect(undone.plan.observations).toEqual({});
  });
});
