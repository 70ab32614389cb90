import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { addMeasure } from '../domain/edits/add-measure.ts';
import { describeMeasure } from '../domain/edits/describe-measure.ts';
import { firstProposalId } from '../domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type * as document from './document.ts';

/** A tab of the browser: its own copy of every module, the browser's storage shared. */
interface Tab {
  readonly document: typeof document;
  readonly plan: () => Plan;
  readonly draw: (id: string) => void;
  readonly drawn: () => readonly string[];
}

const tabs: Tab[] = [];

async function newTab(): Promise<Tab> {
  vi.resetModules();
  const [tabDocument, { appStore }] = await Promise.all([
    import('./document.ts'),
    import('./app-store.ts'),
  ]);
  const plan = () => appStore.getState().document.plan;
  const tab: Tab = {
    document: tabDocument,
    plan,
    draw(id) {
      const edit = addMeasure(plan(), {
        id: id as MeasureId,
        kind: 'playground',
        geometry: null,
        title: id,
        proposalId: firstProposalId,
      });
      if (edit.ok) tabDocument.applyPatch(edit.value);
    },
    drawn: () => Object.keys(plan().measures).toSorted(),
  };
  tabs.push(tab);
  return tab;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(tabs.splice(0).map(({ document }) => document.closeDocument()));
});

test('a second tab has what the first has drawn, and each follows the other', async () => {
  const id = 'tempe' as WorkspaceId;
  const [one, two] = [await newTab(), await newTab()];
  await one.document.openDocument(id);
  one.draw('m1');
  await two.document.openDocument(id);
  await vi.waitFor(() => expect(two.drawn()).toEqual(['m1']));
  two.draw('m2');
  one.draw('m3');
  await vi.waitFor(() => expect(one.drawn()).toEqual(['m1', 'm2', 'm3']));
  await vi.waitFor(() => expect(two.drawn()).toEqual(['m1', 'm2', 'm3']));
  expect(two.plan()).toEqual(one.plan());
});

test('a tab takes back its own step, and leaves the step of the other', async () => {
  const id = 'sorgenfri' as WorkspaceId;
  const [one, two] = [await newTab(), await newTab()];
  await Promise.all([one.document.openDocument(id), two.document.openDocument(id)]);
  one.draw('m1');
  await vi.waitFor(() => expect(two.drawn()).toEqual(['m1']));
  const renamed = describeMeasure(two.plan(), { id: 'm1' as MeasureId, title: 'Theirs' });
  if (renamed.ok) two.document.applyPatch(renamed.value);
  await vi.waitFor(() => expect(one.plan().measures['m1' as MeasureId].title).toBe('Theirs'));
  expect(one.document.undo()).toEqual({ ok: false, reason: 'changed-elsewhere' });
  expect(two.document.undo()).toMatchObject({ ok: true, value: { skipped: 0 } });
  await vi.waitFor(() => expect(one.plan().measures['m1' as MeasureId].title).toBe('m1'));
});

test('what a tab could not store, another that hears of it stores', async () => {
  const id = 'lerkendal' as WorkspaceId;
  const [one, two] = [await newTab(), await newTab()];
  await Promise.all([one.document.openDocument(id), two.document.openDocument(id)]);
  // The first write of all is that of the first tab; later ones succeed.
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  one.draw('m1');
  await vi.waitFor(() => expect(two.drawn()).toEqual(['m1']));
  await two.document.flushDocument();
  const three = await newTab();
  // The first two are gone: only the device remembers.
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
  expect(await three.document.openDocument(id)).toMatchObject({ found: 'plan' });
  expect(three.drawn()).toEqual(['m1']);
});

test('strangers and damaged messages on the channel are ignored', async () => {
  const id = 'valoya' as WorkspaceId;
  const tab = await newTab();
  await tab.document.openDocument(id);
  tab.draw('m1');
  const before = tab.plan();
  const stranger = new BroadcastChannel(`strok/${id}`);
  const damaged = new Uint8Array([7, 250, 250, 1]);
  for (const message of [
    'hello',
    null,
    { strok: 1, say: 'update', update: damaged, stored: true },
    { strok: 1, say: 'hello', state: damaged, ask: true },
    { strok: 1, say: 'update', update: 'text', stored: false },
    { strok: 2, say: 'update', update: new Uint8Array([0, 0]), stored: true },
  ]) {
    stranger.postMessage(message);
  }
  const heard = new Promise((resolve) => {
    stranger.addEventListener('message', resolve, { once: true });
  });
  stranger.postMessage({ strok: 1, say: 'hello', state: new Uint8Array([0]), ask: true });
  // It answers the last message, and so has survived those before it.
  await heard;
  stranger.close();
  expect(tab.plan()).toBe(before);
});
