import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { addMeasure } from '../domain/edits/add-measure.ts';
import { firstProposalId } from '../domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../domain/ids.ts';
import { appStore } from './app-store.ts';
import {
  applyPatch,
  closeDocument,
  flushDocument,
  jump,
  openDocument,
  redo,
  undo,
} from './document.ts';

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

test('steps know when they were made, and several are taken back in one go after a reload', async () => {
  const moholt = 'moholt' as WorkspaceId;
  await openDocument(moholt);
  for (const id of ['m1', 'm2', 'm3', 'm4']) draw(id);
  await closeDocument();
  await openDocument(moholt);
  const { history, planVersion } = appStore.getState().document;
  expect(history.steps.map(({ note }) => note.title)).toEqual([
    'Lekeplass m1',
    'Lekeplass m2',
    'Lekeplass m3',
    'Lekeplass m4',
  ]);
  expect(history.steps.every(({ madeAt = 0 }) => madeAt > 0)).toBe(true);
  expect(jump(-3)).toEqual({ ok: true, value: { asked: 3, made: 3, partly: 0 } });
  expect(drawn()).toEqual(['m1']);
  expect(appStore.getState().document.history.position).toBe(1);
  expect(appStore.getState().document.planVersion).toBe(planVersion + 1);
  expect(jump(2)).toEqual({ ok: true, value: { asked: 2, made: 2, partly: 0 } });
  expect(drawn()).toEqual(['m1', 'm2', 'm3']);
  expect(jump(5)).toEqual({ ok: true, value: { asked: 1, made: 1, partly: 0 } });
  expect(jump(1)).toEqual({ ok: false, reason: 'nothing-to-redo' });
});

test('an edit before a document is open is refused', () => {
  const note = { key: 'clearPlan' } as const;
  expect(applyPatch({ note, changes: [] })).toEqual({ ok: false, reason: 'not-open' });
});
