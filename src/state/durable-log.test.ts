import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addMeasure } from '../domain/edits/add-measure.ts';
import { firstProposalId } from '../domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../domain/ids.ts';
import type { Keeping } from './document-state.ts';
import { DurableLog, type LogTiming, type OpenReport } from './durable-log.ts';
import { PlanEditor } from './plan-editor.ts';

const workspaceId = 'lademoen' as WorkspaceId;
const quick: LogTiming = { limit: 200, retry: 50, reopen: [5, 5, 5], compactAfter: 200 };

/** A plan that is drawn in and kept, with everything that was said of its keeping. */
class Desk {
  readonly said: Keeping[] = [];
  readonly settled: boolean[] = [];
  readonly log: DurableLog;
  readonly editor: PlanEditor;
  #drawn = 0;
  readonly #name: string;

  constructor(name: string, timing: Partial<LogTiming> = {}) {
    this.#name = name;
    this.editor = new PlanEditor({
      workspaceId,
      onPlan: () => undefined,
      onHistory: (history) => this.log.keepHistory(history),
      onEdit: (update) => this.log.append(update),
    });
    this.log = new DurableLog({
      workspaceId,
      tab: name,
      wholeDocument: () => this.editor.wholeUpdate(),
      onRead: (updates) => this.editor.merge(updates),
      onKeeping: (keeping) => void this.said.push(keeping),
      onSettled: (_update, stored) => void this.settled.push(stored),
      timing: { ...quick, ...timing },
    });
  }

  async open(): Promise<OpenReport> {
    const report = await this.log.open();
    this.editor.resume(report.history);
    return report;
  }

  draw(): void {
    this.#drawn += 1;
    const edit = addMeasure(this.editor.plan, {
      id: `${this.#name}${this.#drawn}` as MeasureId,
      kind: 'playground',
      geometry: { type: 'Point', coordinates: [10.4, 63.4] },
      title: 'Lekeplass',
      proposalId: firstProposalId,
    });
    if (edit.ok) this.editor.edit(edit.value);
  }

  get keeping(): Keeping | undefined {
    return this.said.at(-1);
  }

  get drawn(): readonly string[] {
    return Object.keys(this.editor.plan.measures).toSorted();
  }
}

const desks: Desk[] = [];

async function desk(name = 'tab', timing: Partial<LogTiming> = {}): Promise<Desk> {
  const opened = new Desk(name, timing);
  desks.push(opened);
  await opened.open();
  return opened;
}

/** What a person finds who opens the plan afterwards. */
async function kept(): Promise<readonly string[]> {
  const later = await desk('later');
  return later.drawn;
}

async function rawRecords(): Promise<unknown[]> {
  const db = await openDB('strok', 1);
  const records: unknown[] = await db.getAll('updates');
  db.close();
  return records;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(desks.splice(0).map(({ log }) => log.close()));
});

describe('keeping a plan', () => {
  it('says saved only after the browser has confirmed the write', async () => {
    const tab = await desk();
    expect(tab.said).toEqual([{ status: 'saved' }]);
    tab.draw();
    expect(tab.keeping).toEqual({ status: 'saving' });
    expect(tab.log.isStored()).toBe(false);
    expect(await tab.log.flush()).toBe(true);
    expect(tab.keeping).toEqual({ status: 'saved' });
    expect(tab.settled).toEqual([true]);
    expect(await rawRecords()).toHaveLength(1);
  });

  it('writes nothing for a plan that is only looked at', async () => {
    await desk();
    expect(await rawRecords()).toEqual([]);
  });

  it('makes the edits of one moment one record', async () => {
    const tab = await desk();
    tab.draw();
    await tab.log.flush();
    for (let i = 0; i < 5; i += 1) tab.draw();
    await tab.log.flush();
    expect(await rawRecords()).toHaveLength(2);
    expect(await kept()).toHaveLength(6);
  });

  it('keeps what was drawn while the store was still being opened, with its steps', async () => {
    const early = new Desk('early');
    desks.push(early);
    const opening = early.open();
    early.draw();
    await opening;
    await early.log.flush();
    expect(await kept()).toEqual(['early1']);
    const again = await desk('early');
    expect(again.editor.undo().ok).toBe(true);
  });
});

describe('a full disk', () => {
  it('is said, editing goes on, and all is written once there is room', async () => {
    const tab = await desk();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    tab.draw();
    expect(await tab.log.flush()).toBe(false);
    expect(tab.keeping).toEqual({ status: 'failed', reason: 'quota' });
    tab.draw();
    expect(tab.drawn).toEqual(['tab1', 'tab2']);
    // Other tabs hear of it all the same, marked as not stored.
    expect(tab.settled).toEqual([false, false]);
    full.mockRestore();
    await vi.waitFor(() => expect(tab.keeping).toEqual({ status: 'saved' }));
    expect(await kept()).toEqual(['tab1', 'tab2']);
  });
});

describe('a store that does not answer', () => {
  it('is given up after a time, and tried again', async () => {
    const tab = await desk('tab', { limit: 40 });
    tab.draw();
    await tab.log.flush();
    const holder = await openDB('strok', 1);
    const held = holder.transaction('updates', 'readwrite');
    let holding = true;
    const hold = async (): Promise<void> => {
      while (holding) await held.store.count();
    };
    const done = hold();
    tab.draw();
    expect(await tab.log.flush()).toBe(false);
    expect(tab.keeping).toEqual({ status: 'failed', reason: 'timeout' });
    holding = false;
    await done;
    holder.close();
    await vi.waitFor(() => expect(tab.keeping).toEqual({ status: 'saved' }));
    expect(await kept()).toEqual(['tab1', 'tab2']);
  });
});

describe('a store that goes away', () => {
  it('is opened anew, and gets the whole plan and its steps when it has come back empty', async () => {
    const tab = await desk();
    tab.draw();
    await tab.log.flush();
    globalThis.indexedDB = new IDBFactory();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    tab.draw();
    expect(await tab.log.flush()).toBe(true);
    expect(await kept()).toEqual(['tab1', 'tab2']);
    const again = await desk('tab');
    expect(again.editor.history.steps).toHaveLength(2);
  });

  it('leaves the plan in memory after three tries, and says so', async () => {
    const tab = await desk();
    const gone = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    tab.draw();
    expect(await tab.log.flush()).toBe(false);
    expect(gone).toHaveBeenCalledTimes(3);
    expect(tab.keeping).toEqual({ status: 'memory', reason: 'connection-lost' });
    gone.mockRestore();
    await vi.waitFor(() => expect(tab.keeping).toEqual({ status: 'saved' }));
    expect(await kept()).toEqual(['tab1']);
  });

  it('was never there: the plan lives in memory, and is kept once there is a store', async () => {
    const forbidden = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    const tab = await desk('tab', { retry: 20 });
    expect(tab.keeping).toEqual({ status: 'memory', reason: 'unavailable' });
    tab.draw();
    expect(tab.keeping).toEqual({ status: 'memory', reason: 'unavailable' });
    forbidden.mockRestore();
    await vi.waitFor(() => expect(tab.keeping).toEqual({ status: 'saved' }));
    expect(await kept()).toEqual(['tab1']);
  });

  it('is let go for whoever deletes it, and then holds the plan again', async () => {
    const tab = await desk();
    tab.draw();
    await tab.log.flush();
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('strok');
      deleting.addEventListener('success', () => resolve());
      deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')));
    });
    await vi.waitFor(async () => expect(await rawRecords()).toHaveLength(1));
    expect(await kept()).toEqual(['tab1']);
  });
});

describe('a later version of the app', () => {
  it('gets the store, with everything written; this one then says that it is the older', async () => {
    const tab = await desk();
    tab.draw();
    const later = await openDB('strok', 2);
    expect(await later.count('updates')).toBe(1);
    await vi.waitFor(() => expect(tab.keeping).toEqual({ status: 'failed', reason: 'newer' }));
    later.close();
  });

  it('has the store already', async () => {
    const later = await openDB('strok', 2);
    later.close();
    expect((await desk()).keeping).toEqual({ status: 'failed', reason: 'newer' });
  });
});

describe('the log', () => {
  it('becomes one record when it has grown long, with the same plan', async () => {
    const tab = await desk('tab', { compactAfter: 10 });
    for (let i = 0; i < 25; i += 1) {
      tab.draw();
      await tab.log.flush();
    }
    expect((await rawRecords()).length).toBeLessThanOrEqual(10);
    expect(await kept()).toEqual(tab.drawn);
  });

  it('loses nothing of two tabs that shorten it at the same time', async () => {
    const [a, b] = [await desk('a', { compactAfter: 4 }), await desk('b', { compactAfter: 3 })];
    for (let i = 0; i < 40; i += 1) {
      a.draw();
      b.draw();
      await Promise.all(i % 3 === 0 ? [a.log.flush()] : [a.log.flush(), b.log.flush()]);
    }
    await b.log.flush();
    expect(await kept()).toEqual([...a.drawn, ...b.drawn].toSorted());
  });

  it('is read past a damaged record, which is left where it is', async () => {
    const tab = await desk('tab', { compactAfter: 3 });
    tab.draw();
    await tab.log.flush();
    const db = await openDB('strok', 1);
    const damaged = { workspaceId, update: new Uint8Array([1, 2, 250, 250, 9]) };
    await db.add('updates', damaged);
    await db.add('updates', { workspaceId, update: 'text' });
    db.close();
    for (let i = 0; i < 6; i += 1) {
      tab.draw();
      await tab.log.flush();
    }
    expect(await rawRecords()).toContainEqual(damaged);
    const later = new Desk('later');
    desks.push(later);
    expect(await later.open()).toMatchObject({ found: 'plan', unreadable: 2 });
    expect(later.drawn).toHaveLength(7);
  });
});
