import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { addMeasure } from '../domain/edits/add-measure.ts';
import { firstProposalId } from '../domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../domain/ids.ts';
import { appStore } from './app-store.ts';
import { applyPatch, closeDocument, flushDocument, openDocument, redo, undo } from './document.ts';

const lade = 'lade' as WorkspaceId;

afterEach(closeDocument);

function draw(id: string): void {
  const edit = addMeasure(appStore.getState().document.plan, {
    id: id as MeasureId,
    kind: 'playground',
    geometry: { type: 'Point', coordinates: [10.43, 63.44] },
    title: `Lekeplass ${id}`,
    proposalId: firstProposalId,
  });
  if (!edit.ok) throw new Error(edit.reason);
  expect(applyPatch(edit.value)).toEqual({ ok: true, value: undefined });
}

const drawn = () => Object.keys(appStore.getState().document.plan.measures).toSorted();
const kept = () => appStore.getState().document.keeping;

test('a drawn measure is saved, and there again when the plan is opened the next time', async () => {
  expect(await openDocument(lade)).toEqual({ found: 'nothing', unreadable: 0 });
  expect(kept()).toEqual({ status: 'saved' });
  draw('m1');
  expect(kept()).toEqual({ status: 'saving' });
  await flushDocument();
  expect(kept()).toEqual({ status: 'saved' });
  await closeDocument();
  expect(await openDocument(lade)).toEqual({ found: 'plan', unreadable: 0 });
  expect(drawn()).toEqual(['m1']);
});

test('undo and redo go on after a reload, and every change raises the version', async () => {
  const nidelva = 'nidelva' as WorkspaceId;
  await openDocument(nidelva);
  draw('m1');
  draw('m2');
  expect(undo()).toMatchObject({ ok: true, value: { key: 'addMeasure', title: 'Lekeplass m2' } });
  await closeDocument();
  await openDocument(nidelva);
  const { undoNote, redoNote, planVersion } = appStore.getState().document;
  expect([undoNote?.title, redoNote?.title]).toEqual(['Lekeplass m1', 'Lekeplass m2']);
  expect(redo().ok).toBe(true);
  expect(drawn()).toEqual(['m1', 'm2']);
  expect(appStore.getState().document.planVersion).toBe(planVersion + 1);
  expect(undo().ok && undo().ok).toBe(true);
  expect(drawn()).toEqual([]);
  expect(undo()).toEqual({ ok: false, reason: 'nothing-to-undo' });
});

test('an edit before a document is open is refused', () => {
  const note = { key: 'clearPlan' } as const;
  expect(applyPatch({ note, changes: [] })).toEqual({ ok: false, reason: 'not-open' });
});
