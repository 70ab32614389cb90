import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as Y from 'yjs';
import type { WorkspaceId } from '../domain/ids.ts';
import type { PlanStep } from '../domain/plan-step.ts';
import { isUpdate } from './shared-plan.ts';
import { StorageFailure, withinTime } from './storage-trouble.ts';

interface LogSchema extends DBSchema {
  /** One record per write, and now and then one that holds many. Any order gives the same plan. */
  updates: {
    key: number;
    value: { readonly workspaceId: WorkspaceId; readonly update: Uint8Array };
    indexes: { workspace: WorkspaceId };
  };
  /** The steps a tab can take back, each by its number. */
  steps: { key: StepKey; value: PlanStep };
  /** Where a tab stands in its steps. */
  tabs: { key: TabKey; value: TabPlace };
}

export type TabKey = [workspaceId: WorkspaceId, tab: string];
export type StepKey = [workspaceId: WorkspaceId, tab: string, step: number];

export interface TabPlace {
  readonly first: number;
  readonly position: number;
  readonly used: number;
}

export type LogDatabase = IDBPDatabase<LogSchema>;

export const databaseName = 'strok';
export const databaseVersion = 1;

export type LogWriting = ReturnType<typeof startWriting>;

/**
 * One transaction for an edit and the step that takes it back: both are kept or neither.
 * Relaxed: it waits for the operating system and not for the disk, so that only a power cut can
 * take the last seconds. What a kill can do to the store as a whole is in `second-copy.ts`.
 */
export function startWriting(db: LogDatabase) {
  return db.transaction(['updates', 'steps', 'tabs'], 'readwrite', { durability: 'relaxed' });
}

export interface StoreEvents {
  /** The connection was closed from outside, or the data under it cleared. */
  readonly onLost: () => void;
  /** Another tab wants the store: one with a later version, or one that deletes it. */
  readonly onWanted: () => void;
}

/** Opens the store; gives up after a time, and closes a store that comes after that. */
export async function openStore(
  { onLost, onWanted }: StoreEvents,
  limitMilliseconds: number,
): Promise<LogDatabase> {
  if (typeof indexedDB === 'undefined') throw new StorageFailure('unavailable');
  let blocked = false;
  const opening = openDB<LogSchema>(databaseName, databaseVersion, {
    upgrade(db) {
      db.createObjectStore('updates', { autoIncrement: true }).createIndex(
        'workspace',
        'workspaceId',
      );
      db.createObjectStore('steps');
      db.createObjectStore('tabs');
    },
    blocked: () => void (blocked = true),
    blocking: onWanted,
    terminated: onLost,
  });
  try {
    return await withinTime(opening, limitMilliseconds);
  } catch (error) {
    // Abandoned, not cancelled: a store nobody holds must not stand in another tab's way.
    opening.then((db) => db.close()).catch(() => undefined);
    throw blocked ? new StorageFailure('blocked') : error;
  }
}

/** Every record of a document, oldest first, with how many could not be read. */
export async function readUpdates(
  db: LogDatabase,
  workspaceId: WorkspaceId,
): Promise<{ readonly updates: readonly Uint8Array[]; readonly unreadable: number }> {
  const records = await db.getAllFromIndex('updates', 'workspace', workspaceId);
  const updates = records.map(({ update }) => update).filter(isUpdate);
  return { updates, unreadable: records.length - updates.length };
}

/**
 * Makes one record of all that are there, in one strict transaction: a crash leaves the old ones
 * or the new one. It reads what it replaces inside that transaction and deletes just those keys,
 * so a record that another tab appends meanwhile stays. One that cannot be read is left alone.
 * Gives the number of records afterwards.
 */
export async function compactUpdates(db: LogDatabase, workspaceId: WorkspaceId): Promise<number> {
  const tx = db.transaction('updates', 'readwrite', { durability: 'strict' });
  const index = tx.store.index('workspace');
  const [keys, records] = await Promise.all([
    index.getAllKeys(workspaceId),
    index.getAll(workspaceId),
  ]);
  const readable = keys.filter((_key, i) => isUpdate(records[i].update));
  if (readable.length > 1) {
    const update = mergeUpdates(records.map((record) => record.update).filter(isUpdate));
    await Promise.all([
      tx.store.add({ workspaceId, update }),
      ...readable.map((key) => tx.store.delete(key)),
    ]);
  }
  await tx.done;
  return keys.length - Math.max(0, readable.length - 1);
}

/** One update with the content of all; what was deleted leaves only its trace. */
function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  const merged = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return merged;
}
