import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import type { SentContribution } from '../contribution-parcel.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { ContributionId, MeasureId, WorkspaceId, ZoneId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { type TakingIn, takeInParcel } from './take-in-parcel.ts';

const empty = emptyPlan('place' as WorkspaceId);
const zone = 'z1' as ZoneId;

function id(number: number): ContributionId {
  return `c-${String(number).padStart(20, '0')}` as ContributionId;
}

function said(number: number, change: Partial<SentContribution> = {}): SentContribution {
  return {
    id: id(number),
    kind: 'idea',
    text: `Idé nummer ${number}`,
    about: { type: 'place', at: [10.4, 63.43] },
    madeOn: '2026-05-01',
    token: `token-${number}-aaaaaaaaaaaaaaaa`,
    ...change,
  };
}

function taking(
  contributions: readonly SentContribution[],
  withdrawn: TakingIn['parcel']['withdrawn'] = [],
): TakingIn {
  return {
    parcel: { contributions, withdrawn },
    zones: new Set([zone]),
    measures: new Set(['m1' as MeasureId]),
    because: { repeated: 'Many times', links: 'Many links' },
    title: 'A file',
  };
}

/** The plan with the parcel in it, through the same door as every edit. */
function after(plan: Plan, input: TakingIn): Plan {
  const { patch } = takeInParcel(plan, input);
  if (!patch) return plan;
  const applied = applyPatch(plan, patch);
  if (!applied.ok) throw new Error(`Refused: ${applied.reason} ${JSON.stringify(applied.values)}`);
  return applied.value.plan;
}

function reasons(plan: Plan, input: TakingIn) {
  return takeInParcel(plan, input).lines.map(({ done, why }) => [done, ...why]);
}

describe('a parcel of a resident', () => {
  it('comes in as new, with nothing that only planners say', () => {
    const plan = after(empty, taking([said(1, { about: { type: 'zone', zoneId: zone } })]));
    expect(plan.contributions[id(1)]).toMatchObject({
      text: 'Idé nummer 1',
      about: { type: 'zone', zoneId: zone },
      state: 'new',
      source: 'resident',
      dots: 0,
      theme: '',
      answer: '',
      measures: [],
    });
  });

  it('changes nothing when it comes again, and says so of each line', () => {
    const parcel = taking([said(1), said(2, { text: 'Mer lys' })]);
    const plan = after(empty, parcel);
    expect(takeInParcel(plan, parcel).patch).toBeNull();
    expect(reasons(plan, parcel)).toEqual([
      ['skipped', 'already-here'],
      ['skipped', 'already-here'],
    ]);
  });

  it('is about the whole place where what it was about is not there', () => {
    const parcel = taking([said(1, { about: { type: 'measure', measureId: 'x' as MeasureId } })]);
    expect(reasons(empty, parcel)).toEqual([['repaired', 'subject-gone']]);
    const plan = after(empty, parcel);
    expect(plan.contributions[id(1)].about).toEqual({ type: 'everywhere' });
    expect(takeInParcel(plan, parcel).patch).toBeNull();
  });
});

describe('a contribution that was changed on its device', () => {
  const plan = after(empty, taking([said(1)]));
  const changed = said(1, { text: 'Bedre ord', madeOn: '2026-05-02' });

  it('is changed by who has its token', () => {
    expect(after(plan, taking([changed])).contributions[id(1)].text).toBe('Bedre ord');
  });

  it('is left alone by everybody else', () => {
    const stranger = { ...changed, token: 'b'.repeat(22) };
    expect(reasons(plan, taking([stranger]))).toEqual([['skipped', 'other-token']]);
    expect(takeInParcel(plan, taking([stranger])).patch).toBeNull();
  });

  it.each([
    ['shown', { state: 'shown' }],
    ['hidden', { state: 'hidden' }],
    ['answered', { answer: 'Takk' }],
  ] as const)('is left alone when it is %s', (_what, fields) => {
    const handled = {
      ...plan,
      contributions: { [id(1)]: { ...plan.contributions[id(1)], ...fields } },
    };
    expect(reasons(handled, taking([changed]))).toEqual([['skipped', 'handled']]);
  });

  it('does not go back when an older parcel is opened after a later one', () => {
    const later = after(plan, taking([changed]));
    expect(reasons(later, taking([said(1)]))).toEqual([['skipped', 'older']]);
  });

  it('never touches what was said in a workshop, which has no token', () => {
    const workshop = {
      ...plan,
      contributions: { [id(1)]: { ...plan.contributions[id(1)], token: '' } },
    };
    expect(reasons(workshop, taking([{ ...changed, token: '' }]))).toEqual([
      ['skipped', 'other-token'],
    ]);
  });
});

describe('what is taken back', () => {
  const plan = after(empty, taking([said(1)]));

  it('loses its words and its place', () => {
    const back = taking([], [{ id: id(1), token: said(1).token }]);
    expect(after(plan, back).contributions[id(1)]).toMatchObject({
      text: '',
      about: { type: 'everywhere' },
      state: 'withdrawn',
    });
    expect(takeInParcel(after(plan, back), back).patch).toBeNull();
  });

  it('does not come in again with an older parcel', () => {
    const gone = after(plan, taking([], [{ id: id(1), token: said(1).token }]));
    expect(reasons(gone, taking([said(1)]))).toEqual([['skipped', 'taken-back']]);
  });

  it('stays when the token is not its own', () => {
    const stranger = taking([], [{ id: id(1), token: 'c'.repeat(22) }]);
    expect(reasons(plan, stranger)).toEqual([['skipped', 'other-token']]);
    expect(reasons(plan, taking([], [{ id: id(9), token: 'c'.repeat(22) }]))).toEqual([
      ['skipped', 'not-here'],
    ]);
  });
});

describe('the same words again', () => {
  it('are recognised within 25 m, whatever signs and letters they are typed with', () => {
    const parcel = taking([
      said(1, { text: 'Flere benker!' }),
      said(2, { text: 'flere  BENKER', about: { type: 'place', at: [10.4004, 63.43] } }),
      said(3, { text: 'Flere benker', about: { type: 'place', at: [10.401, 63.43] } }),
    ]);
    expect(reasons(empty, parcel)).toEqual([['kept'], ['kept', 'alike'], ['kept']]);
  });

  it('are hidden from the fourth time on, and not lost', () => {
    const parcel = taking([1, 2, 3, 4, 5].map((number) => said(number, { text: 'Kjøp her' })));
    const plan = after(empty, parcel);
    const states = Object.values(plan.contributions).map(({ state }) => state);
    expect(states).toEqual(['new', 'new', 'new', 'hidden', 'hidden']);
    expect(plan.contributions[id(4)].hiddenBecause).toBe('Many times');
  });

  it('are counted with those of parcels before', () => {
    const words = { text: 'Kjøp her' };
    const plan = after(empty, taking([said(1, words), said(2, words), said(3, words)]));
    expect(after(plan, taking([said(4, words)])).contributions[id(4)].state).toBe('hidden');
  });
});

describe('a text with many links', () => {
  it('is hidden, and not lost', () => {
    const text = 'https://a.example http://b.example www.c.example';
    const plan = after(empty, taking([said(1, { text })]));
    expect(plan.contributions[id(1)]).toMatchObject({ state: 'hidden', text });
  });
});
