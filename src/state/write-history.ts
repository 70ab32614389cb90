import type { WorkspaceId } from '../domain/ids.ts';
import type { PlanStep } from '../domain/plan-step.ts';
import type { LogDatabase, LogWriting } from './log-database.ts';
import { emptyHistory, type StepHistory } from './step-history.ts';

/** The histories of this many tabs are kept; older ones belong to tabs closed long ago. */
const mostTabs = 8;

/** A tab's history as it was last written; empty when there is none that can be read. */
export async function readHistory(
  db: LogDatabase,
  workspaceId: WorkspaceId,
  tab: string,
): Promise<StepHistory> {
  const tx = db.transaction(['steps', 'tabs']);
  const [place, steps] = await Promise.all([
    tx.objectStore('tabs').get([workspaceId, tab]),
    tx.objectStore('steps').getAll(rangeOf(workspaceId, tab)),
  ]);
  if (!place || !steps.every(isStep) || place.position > steps.length) return emptyHistory;
  return { first: place.first, steps, position: place.position };
}

/** Writes what differs between the history that is stored and the one that should be. */
export async function writeHistory(
  tx: LogWriting,
  owner: { readonly workspaceId: WorkspaceId; readonly tab: string },
  stored: StepHistory,
  wanted: StepHistory,
): Promise<void> {
  const { workspaceId, tab } = owner;
  const steps = tx.objectStore('steps');
  const before = numbered(stored);
  const after = numbered(wanted);
  const writes: Promise<unknown>[] = [];
  for (const [number, step] of after) {
    if (before.get(number) !== step) writes.push(steps.put(step, [workspaceId, tab, number]));
  }
  for (const number of before.keys()) {
    if (!after.has(number)) writes.push(steps.delete([workspaceId, tab, number]));
  }
  const place = { first: wanted.first, position: wanted.position, used: Date.now() };
  writes.push(tx.objectStore('tabs').put(place, [workspaceId, tab]));
  await Promise.all(writes);
}

/** Forgets the histories of the tabs that were used the longest time ago. */
export async function forgetOldTabs(db: LogDatabase): Promise<void> {
  const tx = db.transaction(['steps', 'tabs'], 'readwrite');
  const tabs = tx.objectStore('tabs');
  const [keys, places] = await Promise.all([tabs.getAllKeys(), tabs.getAll()]);
  const oldest = keys
    .map((key, i) => ({ key, used: places[i].used }))
    .toSorted((a, b) => b.used - a.used)
    .slice(mostTabs);
  await Promise.all(
    oldest.flatMap(({ key }) => [
      tabs.delete(key),
      tx.objectStore('steps').delete(rangeOf(...key)),
    ]),
  );
  await tx.done;
}

function rangeOf(workspaceId: WorkspaceId, tab: string): IDBKeyRange {
  return IDBKeyRange.bound([workspaceId, tab, 0], [workspaceId, tab, Infinity]);
}

function numbered({ first, steps }: StepHistory): ReadonlyMap<number, PlanStep> {
  return new Map(steps.map((step, i) => [first + i, step]));
}

/** The store is ours but not beyond damage: a step is looked at before it is trusted. */
function isStep(value: unknown): value is PlanStep {
  if (typeof value !== 'object' || value === null) return false;
  const { note, changes, madeAt } = value as Partial<Record<keyof PlanStep, unknown>>;
  const isTimed = madeAt === undefined || typeof madeAt === 'number';
  return isTimed && typeof note === 'object' && note !== null && Array.isArray(changes);
}
