import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { duplicateProposal } from '../src/commands/duplicate-proposal.ts';
import { lockProposal } from '../src/commands/lock-proposal.ts';
import { makeCheckpoint } from '../src/commands/make-checkpoint.ts';
import { makeEdit } from '../src/commands/make-edit.ts';
import { openMerge } from '../src/commands/open-merge.ts';
import { finishMerge } from '../src/commands/finish-merge.ts';
import { returnToCheckpoint } from '../src/commands/return-to-checkpoint.ts';
import { showProposal } from '../src/commands/show-proposal.ts';
import { stageGesture } from '../src/commands/stage-gesture.ts';
import { stepProposal } from '../src/commands/step-proposal.ts';
import { switchMeasure } from '../src/commands/switch-measure.ts';
import { undoEdit } from '../src/commands/undo-edit.ts';
import { addMeasure } from '../src/domain/edits/add-measure.ts';
import { firstProposalId } from '../src/domain/empty-plan.ts';
import type { CheckpointId, MeasureId, WorkspaceId } from '../src/domain/ids.ts';
import { openProposals } from '../src/domain/proposals-in-order.ts';
import { appStore, updateSession } from '../src/state/app-store.ts';
import { closeDocument, openDocument } from '../src/state/document.ts';
import type { Staging } from '../src/state/session.ts';
import { loadLanguage } from '../src/text/translate.ts';

const park = 'park' as MeasureId;
const there: Staging = {
  measureId: park,
  kind: 'meeting-place',
  placed: [],
  pointer: null,
  geometry: { type: 'Point', coordinates: [10.5, 63.4] },
  snap: null,
};

let place = 0;

beforeAll(() => loadLanguage('nb'));

beforeEach(async () => {
  await openDocument(`place ${(place += 1)}` as WorkspaceId);
  updateSession({ notices: [], staging: null, merging: null });
  const { plan } = appStore.getState().document;
  makeEdit(
    addMeasure(plan, {
      id: park,
      kind: 'meeting-place',
      geometry: { type: 'Point', coordinates: [10.4, 63.43] },
      title: 'Torget',
      proposalId: firstProposalId,
    }),
  );
  showProposal(firstProposalId);
});

afterEach(closeDocument);

const session = () => appStore.getState().session;
const plan = () => appStore.getState().document.plan;
const names = () => openProposals(plan()).map(({ name }) => name);

test('a drag in a locked proposal is not begun, and says so once with the way to unlock it', () => {
  stageGesture(there);
  expect(session().staging).toEqual(there);
  stageGesture(null);
  lockProposal(firstProposalId, true);
  for (let move = 0; move < 3; move += 1) stageGesture(there);
  stageGesture({ ...there, measureId: null, placed: [[10.4, 63.43]] });
  expect(session().staging).toBeNull();
  expect(session().notices).toMatchObject([
    { key: 'refused.proposal-locked', values: { name: 'A' }, unlocks: firstProposalId },
  ]);
  lockProposal(firstProposalId, false);
  stageGesture(there);
  expect(session().staging).toEqual(there);
  stageGesture(null);
});

test('switching a measure off is one step; in a locked proposal it is refused', () => {
  switchMeasure(park, false);
  expect(Object.values(plan().entries)).toMatchObject([{ on: false }]);
  undoEdit();
  expect(Object.values(plan().entries)).toMatchObject([{ on: true }]);
  lockProposal(firstProposalId, true);
  expect(switchMeasure(park, false)).toMatchObject({ reason: 'proposal-locked' });
});

test('a copy takes the next free name and is shown; all of it is taken back in one step', () => {
  const before = plan();
  duplicateProposal(firstProposalId);
  duplicateProposal(firstProposalId);
  expect(names()).toEqual(['A', 'A 3', 'A 2']);
  expect(plan().proposals[session().shownProposalId ?? firstProposalId].name).toBe('A 3');
  stepProposal(1);
  expect(plan().proposals[session().shownProposalId ?? firstProposalId].name).toBe('A 2');
  stepProposal(1);
  expect(session().shownProposalId).toBeNull();
  undoEdit();
  undoEdit();
  expect(plan()).toEqual(before);
});

test('a merge of all is made with what stands preset, in one step', () => {
  duplicateProposal(firstProposalId);
  const before = plan();
  openMerge();
  expect(session().merging?.proposalIds).toHaveLength(2);
  expect(finishMerge()).toMatchObject({ ok: true });
  expect(Object.keys(plan().measures)).toHaveLength(3);
  expect(names()).toEqual(['A', 'A 2', 'Samlet']);
  expect(session()).toMatchObject({ merging: null, openPanel: 'proposal' });
  undoEdit();
  expect(plan()).toEqual(before);
});

test('what is left by returning to a checkpoint can be returned to', () => {
  makeCheckpoint('Før lunsj');
  const [lunch] = Object.keys(plan().checkpoints) as CheckpointId[];
  duplicateProposal(firstProposalId);
  returnToCheckpoint(lunch);
  expect(names()).toEqual(['A']);
  expect(session().shownProposalId).toBeNull();
  const left = Object.values(plan().checkpoints).find(({ id }) => id !== lunch);
  if (!left) throw new Error('Nothing was kept of what was left');
  returnToCheckpoint(left.id);
  expect(names()).toEqual(['A', 'A 2']);
  expect(Object.keys(plan().checkpoints)).toHaveLength(2);
});
