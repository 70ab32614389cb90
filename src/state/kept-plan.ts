import * as Y from 'yjs';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { readWholePlan } from './follow-plan.ts';
import { openStore, readUpdates } from './log-database.ts';
import { wasKept } from './mark-kept.ts';
import { SecondCopy } from './second-copy.ts';
import { withinTime } from './storage-trouble.ts';

const limitMilliseconds = 5_000;

/**
 * The plan that this device keeps for a place, as it is now; null: none was kept, or it cannot be
 * read. Nothing is written, and a plan that is open elsewhere is not held up.
 */
export async function readKeptPlan(id: WorkspaceId): Promise<Plan | null> {
  if (!wasKept(id)) return null;
  const doc = new Y.Doc();
  try {
    const updates = [...(await storedUpdates(id)), ...(await new SecondCopy(id).read())];
    if (updates.length === 0) return null;
    for (const update of updates) Y.applyUpdate(doc, update);
    return readWholePlan(doc, id);
  } finally {
    doc.destroy();
  }
}

async function storedUpdates(id: WorkspaceId): Promise<readonly Uint8Array[]> {
  const ignore = () => undefined;
  try {
    const db = await openStore({ onLost: ignore, onWanted: ignore }, limitMilliseconds);
    try {
      return (await withinTime(readUpdates(db, id), limitMilliseconds)).updates;
    } finally {
      db.close();
    }
  } catch {
    return [];
  }
}
