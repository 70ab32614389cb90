import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { emptyPlan } from '../empty-plan.ts';
import type { ContributionId, SheetId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PaperSheet } from '../paper-sheet.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { addContributions } from './add-contributions.ts';
import { correctContribution } from './correct-contribution.ts';
import { putSheets } from './put-sheets.ts';
import { removeSheet } from './remove-sheet.ts';

const nobody = emptyPlan('trondheim' as WorkspaceId);

function sheetCalled(name: string): PaperSheet {
  return {
    id: `sheet-${name}` as SheetId,
    name,
    madeAt: '2026-11-22T17:00:00.000Z',
    paper: 'a3',
    landscape: true,
    scale: 5_000,
    centre: [10.4, 63.4],
    columns: 11,
    rows: 9,
    cellMillimeters: 25,
    proposalId: null,
    measures: [],
  };
}

function after(plan: Plan, patch: Outcome<PlanPatch>): Plan {
  if (!patch.ok) throw new Error(patch.reason);
  const applied = applyPatch(plan, patch.value);
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  return applied.value.plan;
}

describe('printed sheets', () => {
  it('are kept with the plan, several in one step, and can go again', () => {
    const plan = after(nobody, putSheets(nobody, [sheetCalled('K7Q2'), sheetCalled('P3Z9')]));
    expect(Object.values(plan.sheets).map(({ name }) => name)).toEqual(['K7Q2', 'P3Z9']);
    const left = after(plan, removeSheet(plan, 'sheet-K7Q2' as SheetId));
    expect(Object.keys(left.sheets)).toEqual(['sheet-P3Z9']);
    expect(removeSheet(left, 'sheet-K7Q2' as SheetId)).toEqual({ ok: false, reason: 'no-sheet' });
  });

  it('are never two of one name', () => {
    const plan = after(nobody, putSheets(nobody, [sheetCalled('K7Q2')]));
    const again = { ...sheetCalled('K7Q2'), id: 'another' as SheetId };
    const refused = { ok: false, reason: 'sheet-name-taken', values: { name: 'K7Q2' } };
    expect(putSheets(plan, [again])).toEqual(refused);
    expect(putSheets(nobody, [sheetCalled('K7Q2'), again])).toEqual(refused);
    expect(putSheets(plan, [{ ...sheetCalled('K7Q2'), scale: 2_500 }]).ok).toBe(true);
  });
});

describe('what was written down', () => {
  const bench = {
    id: 'bench' as ContributionId,
    kind: 'idea',
    text: 'Benk',
    about: { type: 'place', at: [10.4, 63.42] },
    madeOn: '2026-11-22',
    source: 'paper',
    dots: 3,
    cell: 'K7Q2 C4',
    token: '',
    state: 'new',
    hiddenBecause: '',
    theme: 'Møbler',
    answer: '',
    answeredOn: null,
    measures: [],
  } as const;
  const note = { key: 'correctContribution', title: 'Benk' } as const;

  it('can be corrected, and what was said of it since stays', () => {
    const contributions = [bench];
    const plan = after(
      nobody,
      addContributions(nobody, { contributions, note: { key: 'writeDown' } }),
    );
    const change = { ...bench, text: 'Bord', dots: 4, cell: 'K7Q2 C5' };
    const corrected = after(plan, correctContribution(plan, { id: bench.id, change, note }));
    expect(corrected.contributions[bench.id]).toEqual(change);
    const emptied = { ...bench, text: '' };
    expect(correctContribution(plan, { id: bench.id, change: emptied, note })).toEqual({
      ok: false,
      reason: 'nothing-said',
    });
  });

  it('is not somebody else’s own words', () => {
    const theirs = { ...bench, source: 'resident' } as const;
    const plan: Plan = { ...nobody, contributions: { [bench.id]: theirs } };
    expect(correctContribution(plan, { id: bench.id, change: bench, note })).toEqual({
      ok: false,
      reason: 'not-written-here',
    });
  });
});
