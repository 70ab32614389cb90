import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { ContributionId, WorkspaceId } from '../ids.ts';
import { reverseStep } from '../plan-step.ts';
import { addContributions } from './add-contributions.ts';

const nobody = emptyPlan('trondheim' as WorkspaceId);

const bench = {
  id: 'bench' as ContributionId,
  kind: 'idea',
  text: 'Benk ved elva',
  about: { type: 'place', at: [10.4, 63.42] },
  madeOn: '2026-11-22',
  source: 'paper',
  dots: 3,
  cell: 'K7Q2 C4',
  token: '',
  state: 'new',
  hiddenBecause: '',
  theme: '',
  answer: '',
  answeredOn: null,
  measures: [],
} as const;

const note = { key: 'writeDown', title: 'K7Q2' } as const;

describe('contributions written down', () => {
  it('come into the plan in one step, which can be taken back', () => {
    const lamp = { ...bench, id: 'lamp' as ContributionId, source: 'workshop', cell: '' } as const;
    const patch = addContributions(nobody, { contributions: [bench, lamp], note });
    if (!patch.ok) throw new Error(patch.reason);
    const applied = applyPatch(nobody, patch.value);
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    const { plan, step } = applied.value;
    expect(plan.contributions).toEqual({ bench, lamp });
    expect(step.note).toEqual(note);
    const back = applyStep(plan, reverseStep(step));
    expect(back.plan.contributions).toEqual({});
  });

  it('are refused where there are none, or where one is there already', () => {
    expect(addContributions(nobody, { contributions: [], note })).toEqual({
      ok: false,
      reason: 'nothing-said',
    });
    expect(addContributions(nobody, { contributions: [bench, bench], note })).toEqual({
      ok: false,
      reason: 'contribution-twice',
    });
  });
});
