import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import { reverseStep } from '../plan-step.ts';
import { blankGoal } from '../blank-goal.ts';
import { blankProgramme } from '../blank-programme.ts';
import type { BundledProgramme } from '../bundled-programme.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { Goal } from '../goal.ts';
import type {
  FocusAreaId,
  GoalId,
  IndicatorId,
  LayerId,
  MeasureId,
  SourceId,
  WorkspaceId,
  ZoneId,
} from '../ids.ts';
import type { Indicator } from '../indicator.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { programmeInForce } from '../programme-in-force.ts';
import type { Programme } from '../programme.ts';
import { addMeasure } from './add-measure.ts';
import { beginProgramme } from './begin-programme.ts';
import { editProgramme } from './edit-programme.ts';
import { moveGoal } from './move-goal.ts';
import { putGoal } from './put-goal.ts';
import { removeFocusArea } from './remove-focus-area.ts';
import { removeGoal } from './remove-goal.ts';
import { resetProgramme } from './reset-programme.ts';

const [work, safety] = ['work', 'safety'] as FocusAreaId[];
const inWork: Indicator = {
  id: 'in-work' as IndicatorId,
  title: 'In work',
  definition: 'People of 20–64 in work',
  unit: '%',
  decimals: 1,
  better: 'up',
  role: null,
  breaks: [{ year: 2009, why: 'another register' }],
  focusArea: work,
  sources: ['report' as SourceId],
  origin: 'Table 4',
  order: 'a0',
};
const moreWork: Goal = {
  ...blankGoal('more-work' as GoalId, 'a0'),
  title: 'More in work',
  specific: 'More people in Husby have work',
  focusArea: work,
  zones: ['husby' as ZoneId],
  indicatorId: inWork.id,
  measuredIn: 'husby' as ZoneId,
  baseline: { year: 2007, value: 50 },
  target: 55,
  accepted: { by: 'The city', on: '2008' },
  realistic: 'It rose before',
  deadline: '2010',
  sources: ['report' as SourceId],
};
const agreement: Programme = {
  ...blankProgramme('Local development agreement'),
  parties: ['The state', 'The city'],
  period: { from: 2008, to: 2010, mayBeExtended: false, extendedTo: null, note: '' },
  focusAreas: [
    { id: work, title: 'Work', about: '', sources: ['report' as SourceId] },
    { id: safety, title: 'Safety', about: '', sources: [] },
  ],
  zones: ['husby' as ZoneId],
  roles: [{ id: 'board', name: 'The board', does: 'signs', sources: ['report' as SourceId] }],
  funding: [
    { id: 'f', financier: 'State', amount: 5, from: 2008, to: 2010, note: '', sources: [] },
  ],
  reporting: [
    {
      id: 'report',
      what: 'Report',
      to: 'The ministry',
      by: 'The city',
      due: { every: 'year', month: 10, day: 1, from: 2008, to: 2010 },
      sources: ['report' as SourceId],
    },
    {
      id: 'stock',
      what: 'Stocktaking',
      to: '',
      by: '',
      due: { every: 'once', on: '2010' },
      sources: [],
    },
  ],
  sources: ['report' as SourceId],
  standsAlone: false,
};
const stockholm: BundledProgramme = {
  programme: agreement,
  goals: [moreWork],
  indicators: [inWork],
  observations: [],
  areas: [],
};
const start = emptyPlan('stockholm' as WorkspaceId);
const door = {
  indicators: [inWork],
  placeIds: new Set(['husby', 'city']),
  zoneIds: new Set(['husby']),
  focusAreaIds: new Set<string>([work, safety]),
};

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

function edited(plan: Plan, change: Partial<Programme>, bundled = stockholm): Plan {
  return after(plan, editProgramme(plan, { bundled, change, words: 'x' }));
}

const inForce = (plan: Plan, bundled: BundledProgramme | null = stockholm) =>
  programmeInForce(plan, bundled);

describe('a programme', () => {
  it('becomes the plan’s own with the first change, whole', () => {
    const plan = edited(start, { evaluation: 'By the university' });
    expect(inForce(plan).programme).toEqual({ ...agreement, evaluation: 'By the university' });
    expect(inForce(plan).goals).toEqual([moreWork]);
  });

  it('is the workspace’s again when it says the same, and when it is asked back', () => {
    const plan = edited(start, { evaluation: 'By the university' });
    expect(edited(plan, { evaluation: '' }).programme).toEqual({});
    expect(after(plan, resetProgramme(plan, { words: 'x' })).programme).toEqual({});
    expect(resetProgramme(start, { words: 'x' })).toEqual({
      ok: false,
      reason: 'programme-of-workspace',
    });
  });

  it('is not changed by saying what it says already', () => {
    const same = editProgramme(start, { bundled: stockholm, change: { about: '' }, words: 'x' });
    expect(same.ok && same.value.changes).toEqual([]);
  });

  it.each([
    { from: 2010, to: 2008, extendedTo: null },
    { from: 2008, to: 2010, extendedTo: 2009 },
    { from: 2008, to: null, extendedTo: 2007 },
  ])('does not end before it begins: %j', (years) => {
    const period = { ...agreement.period, ...years };
    const done = editProgramme(start, { bundled: stockholm, change: { period }, words: 'x' });
    expect(done).toEqual({ ok: false, reason: 'period-reversed' });
  });

  it('must be there to be changed', () => {
    const done = editProgramme(start, { bundled: null, change: { about: 'x' }, words: 'x' });
    expect(done).toEqual({ ok: false, reason: 'no-programme' });
  });
});

describe('a new programme', () => {
  let made = 0;
  const freshId = () => `fresh-${(made += 1)}`;
  const begin = (plan: Plan, template: BundledProgramme | null, bundled = template) =>
    beginProgramme(plan, { title: ' Our own ', template, bundled, freshId });

  it('begun from nothing stands alone, with a name and nothing else', () => {
    const plan = after(start, begin(start, null, stockholm));
    expect(inForce(plan).programme).toEqual(blankProgramme('Our own'));
    expect(inForce(plan).goals).toEqual([]);
  });

  it('after another takes over what holds here, and nothing else', () => {
    const plan = after(start, begin(start, stockholm, null));
    const { programme, goals, indicators } = inForce(plan, null);
    expect(programme).toEqual({
      ...blankProgramme('Our own'),
      focusAreas: agreement.focusAreas.map((area) => ({ ...area, sources: [] })),
      roles: [{ ...agreement.roles[0], sources: [] }],
      reporting: [
        {
          ...agreement.reporting[0],
          due: { every: 'year', month: 10, day: 1, from: null, to: null },
          sources: [],
        },
        { ...agreement.reporting[1], due: { every: 'open', when: '' } },
      ],
    });
    expect(goals).toEqual([
      {
        ...blankGoal(moreWork.id, 'a0'),
        title: 'More in work',
        specific: 'More people in Husby have work',
        focusArea: work,
        indicatorId: inWork.id,
      },
    ]);
    expect(indicators).toEqual([{ ...inWork, breaks: [], sources: [], origin: '' }]);
    expect(plan.observations).toEqual({});
  });

  it('measures by what is here where it says the same, and never by what only has the id', () => {
    const same = { ...stockholm, goals: [] };
    const plan = after(start, begin(start, stockholm, same));
    expect(plan.indicators).toEqual({});
    expect(inForce(plan, same).goals[0].indicatorId).toBe(inWork.id);

    const other = { ...same, indicators: [{ ...inWork, definition: 'Of 16–64' }] };
    const apart = after(start, begin(start, stockholm, other));
    const [copied] = Object.values(apart.indicators);
    expect(copied.id).toMatch(/^fresh-/);
    expect(inForce(apart, other).goals[0].indicatorId).toBe(copied.id);
    expect(inForce(apart, other).indicators).toHaveLength(2);
  });

  it('gives a goal another id where a goal of the place has it', () => {
    const other = { ...stockholm, goals: [{ ...moreWork, title: 'Something else' }] };
    const plan = after(start, begin(start, stockholm, other));
    expect(Object.keys(plan.goals)).toEqual([expect.stringMatching(/^fresh-/)]);
  });

  it('takes the place of an own one and its goals, and undo gives all of it back', () => {
    const goal = { ...moreWork, id: 'mine' as GoalId, title: 'Mine' };
    const own = after(start, putGoal(start, { goal, bundled: stockholm, door, words: '' }));
    const before = edited(own, { about: 'ours' });
    const patch = begin(before, stockholm);
    if (!patch.ok) throw new Error(patch.reason);
    const applied = applyPatch(before, patch.value);
    if (!applied.ok) throw new Error(applied.reason);
    const { plan, step } = applied.value;
    expect(Object.keys(plan.goals)).toEqual([moreWork.id]);
    expect(applyStep(plan, reverseStep(step)).plan).toEqual(before);
    const back = after(plan, resetProgramme(plan, { words: 'x' }));
    expect(inForce(back).goals).toEqual([moreWork]);
    expect(inForce(back).programme).toEqual(agreement);
  });

  it('must have a name', () => {
    const input = { title: '  ', template: null, bundled: null, freshId };
    expect(beginProgramme(start, input)).toEqual({ ok: false, reason: 'programme-no-title' });
  });
});

describe('a focus area', () => {
  const planned: Measure = {
    ...Object.values(
      after(
        start,
        addMeasure(start, {
          id: 'office' as MeasureId,
          kind: 'meeting-place',
          geometry: { type: 'Point', coordinates: [17.9, 59.4] },
          title: 'Job office',
          proposalId: 'a' as never,
        }),
      ).measures,
    )[0],
    group: 'planned' as LayerId,
    focusArea: work,
  };
  const remove = (id: FocusAreaId, moveTo?: FocusAreaId | null) =>
    removeFocusArea(start, {
      bundled: stockholm,
      planned: [planned],
      id,
      words: 'Work',
      ...(moveTo === undefined ? {} : { moveTo }),
    });

  it('that nothing is of goes at once', () => {
    const plan = after(start, remove(safety));
    expect(inForce(plan).programme?.focusAreas.map(({ id }) => id)).toEqual([work]);
  });

  it('that is in use says so, and goes when it is said where what is of it goes', () => {
    expect(remove(work)).toEqual({
      ok: false,
      reason: 'focus-area-used',
      values: { measures: 1, goals: 1, indicators: 1 },
    });
    const plan = after(start, remove(work, safety));
    expect(inForce(plan).goals[0].focusArea).toBe(safety);
    expect(inForce(plan).indicators[0].focusArea).toBe(safety);
    expect(plan.measures[planned.id]).toEqual({ ...planned, focusArea: safety });
    expect(after(start, remove(work, null)).measures[planned.id].focusArea).toBeNull();
  });

  it('is not moved into itself, nor into one that is not there', () => {
    expect(remove(work, work).ok).toBe(false);
    expect(remove(work, 'gone' as FocusAreaId).ok).toBe(false);
    expect(remove('gone' as FocusAreaId)).toEqual({ ok: false, reason: 'no-focus-area' });
  });
});

describe('a goal', () => {
  const put = (plan: Plan, goal: Goal) =>
    putGoal(plan, { goal, bundled: stockholm, door, words: 'g' });
  const own: Goal = { ...moreWork, id: 'own' as GoalId, title: 'Own', order: 'a1' };

  it('is added, and one of the workspace is changed in a copy that can be given back', () => {
    const added = put(start, own);
    expect(added.ok && added.value.note.key).toBe('addGoal');
    const plan = after(start, put(start, { ...moreWork, target: 60 }));
    expect(inForce(plan).goals.map(({ target }) => target)).toEqual([60]);
    const removed = removeGoal(plan, { id: moreWork.id, bundled: stockholm, words: 'g' });
    expect(removed.ok && removed.value.note.key).toBe('resetGoal');
    expect(inForce(after(plan, removed)).goals).toEqual([moreWork]);
  });

  it.each([
    ['goal-no-title', { title: ' ' }],
    ['goal-no-change', { target: 50 }],
    ['goal-wrong-direction', { target: 40 }],
    ['goal-deadline-early', { deadline: '2007-12' }],
    ['unknown-focus-area', { focusArea: 'x' as FocusAreaId }],
    ['unknown-zone', { zones: ['city' as ZoneId] }],
    ['unknown-indicator', { indicatorId: 'x' as IndicatorId }],
    ['unknown-place', { measuredIn: 'x' as ZoneId }],
  ])('is held at the door: %s', (reason, change) => {
    expect(put(start, { ...own, ...change })).toEqual({ ok: false, reason });
  });

  it('may be described where something else of it was wrong before', () => {
    const bad = { ...own, target: 40 };
    const plan: Plan = { ...start, goals: { [bad.id]: bad } };
    expect(put(plan, { ...bad, realistic: 'because' }).ok).toBe(true);
    expect(put(plan, { ...bad, deadline: '2001' }).ok).toBe(false);
  });

  it('that is taken away is no goal of any measure', () => {
    const plan = after(start, put(start, own));
    const id = 'm' as MeasureId;
    const sketched = after(
      plan,
      addMeasure(plan, {
        id,
        kind: 'meeting-place',
        geometry: { type: 'Point', coordinates: [17.9, 59.4] },
        title: '',
        proposalId: 'a' as never,
      }),
    );
    const serving: Plan = {
      ...sketched,
      measures: { [id]: { ...sketched.measures[id], goals: [moreWork.id, own.id] } },
    };
    const left = after(serving, removeGoal(serving, { id: own.id, bundled: stockholm, words: '' }));
    expect(left.measures[id].goals).toEqual([moreWork.id]);
    expect(left.goals).toEqual({});
  });

  it('of the workspace cannot be taken away', () => {
    expect(removeGoal(start, { id: moreWork.id, bundled: stockholm, words: '' })).toEqual({
      ok: false,
      reason: 'goal-of-workspace',
    });
    expect(removeGoal(start, { id: 'x' as GoalId, bundled: stockholm, words: '' })).toEqual({
      ok: false,
      reason: 'no-goal',
    });
  });

  it('is moved among all, the workspace’s as well', () => {
    const plan = after(start, put(start, own));
    const moved = moveGoal(plan, {
      id: moreWork.id,
      afterId: own.id,
      bundled: stockholm,
      words: '',
    });
    expect(inForce(after(plan, moved)).goals.map(({ id }) => id)).toEqual([own.id, moreWork.id]);
    const gone = { id: 'x' as GoalId, afterId: null, bundled: stockholm, words: '' };
    expect(moveGoal(plan, gone)).toEqual({ ok: false, reason: 'no-goal' });
  });
});
