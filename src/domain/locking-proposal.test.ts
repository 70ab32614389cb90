import { describe, expect, it } from 'vitest';
import { applyPatch } from './apply-patch.ts';
import { addMeasure } from './edits/add-measure.ts';
import { addProposal } from './edits/add-proposal.ts';
import { archiveProposal } from './edits/archive-proposal.ts';
import { deleteMeasure } from './edits/delete-measure.ts';
import { deleteProposal } from './edits/delete-proposal.ts';
import { describeMeasure } from './edits/describe-measure.ts';
import { duplicateMeasure } from './edits/duplicate-measure.ts';
import { excludeMeasure } from './edits/exclude-measure.ts';
import { includeMeasure } from './edits/include-measure.ts';
import { lockProposal } from './edits/lock-proposal.ts';
import { moveMeasure } from './edits/move-measure.ts';
import { moveProposal } from './edits/move-proposal.ts';
import { noteProposal } from './edits/note-proposal.ts';
import { renameProposal } from './edits/rename-proposal.ts';
import { reorderMeasure } from './edits/reorder-measure.ts';
import { replacePlan } from './edits/replace-plan.ts';
import { switchMeasure } from './edits/switch-measure.ts';
import { emptyPlan, firstProposalId } from './empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from './ids.ts';
import { lockingProposal } from './locking-proposal.ts';
import type { Outcome } from './outcome.ts';
import type { PlanPatch } from './plan-patch.ts';
import type { Plan } from './plan.ts';
import { sketchesShared } from './sketches-shared.ts';
import { whyLocked } from './why-locked.ts';

const A = firstProposalId;
const B = 'b' as ProposalId;
const [park, bridge, planned, gone] = ['park', 'bridge', 'planned', 'gone'] as MeasureId[];
const here = { type: 'Point', coordinates: [10.4, 63.43] } as const;
const there = { type: 'Point' as const, coordinates: [10.5, 63.4] };

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

function draw(plan: Plan, id: MeasureId, proposalId: ProposalId): Plan {
  const geometry = { ...here, coordinates: [...here.coordinates] };
  const made = { id, kind: 'meeting-place', geometry, title: id, proposalId } as const;
  return after(plan, addMeasure(plan, made));
}

/** A with a park of its own and a bridge that B has as well; A is locked. */
const start = emptyPlan('trondheim' as WorkspaceId);
const withB = after(start, addProposal(start, { id: B, name: 'Bord 2' }));
const drawn = draw(draw(withB, park, A), bridge, A);
const shared = after(drawn, includeMeasure(drawn, { measureId: bridge, proposalId: B }));
const locked = after(shared, lockProposal(shared, { id: A, locked: true }));

const listed = { proposalId: A, measureId: park };
const refusals: readonly (readonly [string, Outcome<PlanPatch>])[] = [
  ['its name', renameProposal(locked, { id: A, name: 'Ny' })],
  ['its note', noteProposal(locked, { id: A, note: 'Ny' })],
  ['its going', deleteProposal(locked, { id: A })],
  ['a measure switched off', switchMeasure(locked, { ...listed, on: false })],
  ['a measure taken out', excludeMeasure(locked, listed)],
  ['a measure taken in', includeMeasure(locked, { ...listed, measureId: planned })],
  ['its order', reorderMeasure(locked, { ...listed, measureId: bridge, afterId: null })],
  ['a sketch moved', moveMeasure(locked, { id: park, geometry: there })],
  ['a sketch renamed', describeMeasure(locked, { id: park, title: 'Ny' })],
  ['a sketch deleted', deleteMeasure(locked, { id: park })],
  ['a sketch deleted that is listed elsewhere too', deleteMeasure(locked, { id: bridge })],
  [
    'a copy put into it',
    duplicateMeasure(locked, {
      id: park,
      newId: 'copy' as MeasureId,
      geometry: there,
      proposalId: A,
    }),
  ],
];

describe('a locked proposal', () => {
  it.each(refusals)('refuses %s, and says which proposal it is', (_, edit) => {
    expect(edit.ok && applyPatch(locked, edit.value)).toEqual({
      ok: false,
      reason: 'proposal-locked',
      values: { name: 'A', proposalId: A },
    });
  });

  it('lets be what also stands in an open one: it is changed there', () => {
    const moved = after(locked, moveMeasure(locked, { id: bridge, geometry: there }));
    expect(moved.measures[bridge].geometry).toEqual(there);
    expect(sketchesShared(shared, A)).toEqual([bridge]);
    expect(sketchesShared(locked, B)).toEqual([]);
  });

  it('can be moved in the order, archived and unlocked', () => {
    const last = after(locked, moveProposal(locked, { id: A, afterId: B }));
    const away = after(last, archiveProposal(last, { id: A, archived: true }));
    const open = after(away, lockProposal(away, { id: A, locked: false }));
    expect(open.proposals[A]).toMatchObject({ locked: false, archived: true });
    expect(after(open, deleteMeasure(open, { id: park })).measures).not.toHaveProperty(park);
  });

  it('leaves the others open, and gives way to another plan as a whole', () => {
    expect(draw(locked, 'new' as MeasureId, B).measures).toHaveProperty('new');
    const note = { key: 'clearPlan' } as const;
    expect(after(locked, replacePlan(locked, { by: start, note }))).toEqual(start);
  });
});

describe('what keeps something from being changed', () => {
  it('is the proposal’s own lock, or that of the only ones that list a sketch', () => {
    expect(whyLocked(locked, A)).toBe('proposal-locked');
    expect(whyLocked(locked, B)).toBeNull();
    expect(lockingProposal(locked, [bridge, park])?.id).toBe(A);
    expect(whyLocked(locked, [bridge])).toBeNull();
    const both = after(locked, lockProposal(locked, { id: B, locked: true }));
    expect(lockingProposal(both, [bridge])?.id).toBe(A);
  });

  it('is nothing for a planned measure, one that is gone and one on no list', () => {
    expect(whyLocked(locked, [planned, gone])).toBeNull();
    const entries = Object.fromEntries(
      Object.entries(locked.entries).filter(([, { measureId }]) => measureId !== park),
    );
    expect(whyLocked({ ...locked, entries }, [park])).toBeNull();
  });
});
