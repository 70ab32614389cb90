import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { emptyPlan, firstProposalId } from '../empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { openProposals, proposalsInOrder } from '../proposals-in-order.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { addMeasure } from './add-measure.ts';
import { addProposal } from './add-proposal.ts';
import { archiveProposal } from './archive-proposal.ts';
import { deleteProposal } from './delete-proposal.ts';
import { duplicateProposal } from './duplicate-proposal.ts';
import { includeMeasure } from './include-measure.ts';
import { lockProposal } from './lock-proposal.ts';
import { moveMeasure } from './move-measure.ts';
import { moveProposal } from './move-proposal.ts';
import { noteProposal } from './note-proposal.ts';
import { switchMeasure } from './switch-measure.ts';
import { takeMeasures } from './take-measures.ts';

const A = firstProposalId;
const [B, C, D] = ['b', 'c', 'd'] as ProposalId[];
const [park, bridge, planned] = ['park', 'bridge', 'planned'] as MeasureId[];
const there = { type: 'Point' as const, coordinates: [10.5, 63.4] };

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

function draw(plan: Plan, id: MeasureId, proposalId = A): Plan {
  const geometry = { type: 'Point' as const, coordinates: [10.4, 63.43] };
  const made = { id, kind: 'meeting-place', geometry, title: id, proposalId } as const;
  return after(plan, addMeasure(plan, made));
}

const start = emptyPlan('trondheim' as WorkspaceId);
const three = [B, C].reduce((plan, id) => after(plan, addProposal(plan, { id, name: id })), start);
const drawn = draw(draw(three, park), bridge);
const full = after(drawn, includeMeasure(drawn, { measureId: planned, proposalId: A }));

const names = (plan: Plan) => proposalsInOrder(plan).map(({ id }) => id);
const listed = (plan: Plan, id: ProposalId) =>
  entriesOfProposal(plan, id).map(({ measureId, on }) => (on ? measureId : `-${measureId}`));
const newIds = () => {
  let number = 0;
  return () => `new${(number += 1)}` as MeasureId;
};

describe('a proposal’s note', () => {
  it('is kept, cut where it is a book, and refused without its proposal', () => {
    expect(after(full, noteProposal(full, { id: B, note: 'Bord 2' })).proposals[B].note).toBe(
      'Bord 2',
    );
    const book = noteProposal(full, { id: B, note: 'n'.repeat(30_000) });
    expect(after(full, book).proposals[B].note).toHaveLength(20_000);
    expect(noteProposal(full, { id: D, note: '' })).toEqual({ ok: false, reason: 'no-proposal' });
  });
});

describe('the order of proposals', () => {
  it.each([
    [C, null, [C, A, B]],
    [A, C, [B, C, A]],
    [A, B, [B, A, C]],
    [B, A, [A, B, C]],
  ])('%s after %s', (id, afterId, order) => {
    expect(names(after(full, moveProposal(full, { id, afterId })))).toEqual(order);
  });

  it('is set anew where two tabs gave the same rank', () => {
    const proposals = Object.fromEntries(
      Object.entries(full.proposals).map(([id, proposal]) => [id, { ...proposal, order: 'a1' }]),
    );
    const tied: Plan = { ...full, proposals };
    expect(names(after(tied, moveProposal(tied, { id: C, afterId: A })))).toEqual([A, C, B]);
  });

  it('refuses a place after what is gone', () => {
    const gone = { ok: false, reason: 'no-proposal' };
    expect(moveProposal(full, { id: A, afterId: D })).toEqual(gone);
    expect(moveProposal(full, { id: D, afterId: null })).toEqual(gone);
  });
});

describe('a proposal put away', () => {
  it('is kept, left out of the choices, and brought back to its place', () => {
    const away = after(full, archiveProposal(full, { id: B, archived: true }));
    expect(openProposals(away).map(({ id }) => id)).toEqual([A, C]);
    expect(names(after(away, archiveProposal(away, { id: B, archived: false })))).toEqual(
      names(full),
    );
  });

  it('is never the last, and the last that is not put away is not deleted either', () => {
    const twoAway = [B, C].reduce(
      (plan, id) => after(plan, archiveProposal(plan, { id, archived: true })),
      full,
    );
    const refused = { ok: false, reason: 'last-open-proposal' };
    expect(archiveProposal(twoAway, { id: A, archived: true })).toEqual(refused);
    expect(deleteProposal(twoAway, { id: A })).toEqual(refused);
    expect(names(after(twoAway, deleteProposal(twoAway, { id: B })))).toEqual([A, C]);
  });
});

describe('a duplicate', () => {
  const off = after(full, switchMeasure(full, { measureId: bridge, proposalId: A, on: false }));
  const locked = after(off, lockProposal(off, { id: A, locked: true }));
  const input = { id: A, newId: D, name: ' A2 ', newMeasureId: newIds() };
  const copied = after(locked, duplicateProposal(locked, input));

  it('stands right after the original, open, with the same list in the same order', () => {
    expect(names(copied)).toEqual([A, D, B, C]);
    expect(copied.proposals[D]).toMatchObject({ name: 'A2', locked: false, archived: false });
    expect(listed(copied, D)).toEqual(['new1', '-new2', planned]);
    expect(listed(copied, A)).toEqual(listed(off, A));
  });

  it('has sketches of its own, so that moving one leaves the original alone', () => {
    const varied = after(copied, moveMeasure(copied, { id: 'new1' as MeasureId, geometry: there }));
    expect(varied.measures[park]).toEqual(full.measures[park]);
    expect(copied.measures['new2' as MeasureId]).toEqual({ ...full.measures[bridge], id: 'new2' });
  });

  it.each([
    [{ id: D }, 'no-proposal'],
    [{ newId: B }, 'proposal-exists'],
    [{ name: '' }, 'no-name'],
  ])('is refused: %j', (wrong, reason) => {
    expect(duplicateProposal(full, { ...input, ...wrong })).toEqual({ ok: false, reason });
  });
});

describe('measures taken into another proposal', () => {
  const take = (plan: Plan, measureIds: readonly MeasureId[], copies: boolean) =>
    takeMeasures(plan, { measureIds, into: B, copies, newMeasureId: newIds() });

  it('come last, and are the same in both: changed in one, changed in the other', () => {
    const before = draw(full, 'own' as MeasureId, B);
    const plan = after(before, take(before, [planned, park, park], false));
    expect(listed(plan, B)).toEqual(['own', planned, park]);
    expect(plan.measures).toBe(before.measures);
  });

  it('are copied where that is asked for; a planned one never is', () => {
    const plan = after(full, take(full, [bridge, planned], true));
    expect(listed(plan, B)).toEqual(['new1', planned]);
    expect(plan.measures['new1' as MeasureId]).toEqual({ ...full.measures[bridge], id: 'new1' });
  });

  it('are copied from a locked proposal, which stays as it is', () => {
    const locked = after(full, lockProposal(full, { id: A, locked: true }));
    expect(listed(after(locked, take(locked, [park, planned], false)), B)).toEqual([
      'new1',
      planned,
    ]);
  });

  it('are left where they are if they are there, and refused if that leaves none', () => {
    const once = after(full, take(full, [park], false));
    expect(take(once, [park], false)).toEqual({ ok: false, reason: 'nothing-to-take' });
    expect(take(once, [], true)).toEqual({ ok: false, reason: 'nothing-to-take' });
    const into = { measureIds: [park], into: D, copies: false, newMeasureId: newIds() };
    expect(takeMeasures(once, into)).toEqual({ ok: false, reason: 'no-proposal' });
  });
});
