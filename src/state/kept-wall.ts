import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { isPublicPlan, isWallView } from '../domain/schema/is-wall-view.ts';
import type { WallFrame, WallView } from '../domain/wall-frame.ts';
import { withinTime } from './storage-trouble.ts';

/** What a wall keeps of what it was shown: the latest frame, and the one it begins with. */
export interface KeptWall {
  readonly latest: WallFrame | null;
  readonly first: WallFrame | null;
}

type Which = keyof KeptWall;

interface WallSchema extends DBSchema {
  views: { key: [workspaceId: WorkspaceId, which: Which]; value: WallView };
  /** Apart from the views, because it is large and seldom another. */
  plans: { key: [workspaceId: WorkspaceId, which: Which]; value: Plan };
}

/** Another store than the plan's: a wall's window has none, and opens none. */
const databaseName = 'strok-wall';
const limitMilliseconds = 5_000;

let opening: Promise<IDBPDatabase<WallSchema>> | null = null;
const keptPlans = new Map<Which, Plan>();

function open(): Promise<IDBPDatabase<WallSchema>> {
  opening ??= openDB<WallSchema>(databaseName, 1, {
    upgrade(db) {
      db.createObjectStore('views');
      db.createObjectStore('plans');
    },
    blocking: forget,
    terminated: forget,
  });
  return opening;
}

function forget(): void {
  void opening?.then((db) => db.close()).catch(() => undefined);
  opening = null;
  keptPlans.clear();
}

/** Keeps a frame, view and plan in one go. False where the device did not confirm it. */
export async function keepWallFrame(which: Which, { plan, ...view }: WallFrame): Promise<boolean> {
  const key: WallSchema['views']['key'] = [view.workspaceId, which];
  try {
    const db = await withinTime(open(), limitMilliseconds);
    const tx = db.transaction(['views', 'plans'], 'readwrite');
    const isNewPlan = keptPlans.get(which) !== plan;
    await withinTime(
      Promise.all([
        tx.objectStore('views').put(view, key),
        isNewPlan ? tx.objectStore('plans').put(plan, key) : null,
        tx.done,
      ]),
      limitMilliseconds,
    );
    keptPlans.set(which, plan);
    return true;
  } catch {
    // A wall that cannot keep anything waits for the presenter after a reload.
    forget();
    return false;
  }
}

/** What the wall of a place was shown last; what cannot be read whole is as if it were not there. */
export async function readKeptWall(workspaceId: WorkspaceId): Promise<KeptWall> {
  try {
    const db = await withinTime(open(), limitMilliseconds);
    const read = async (which: Which): Promise<WallFrame | null> => {
      const key: WallSchema['views']['key'] = [workspaceId, which];
      const [view, plan] = await Promise.all([db.get('views', key), db.get('plans', key)]);
      if (!isWallView(view) || !isPublicPlan(plan, workspaceId)) return null;
      return view.workspaceId === workspaceId ? { ...view, plan } : null;
    };
    const [latest, first] = await withinTime(
      Promise.all([read('latest'), read('first')]),
      limitMilliseconds,
    );
    return { latest, first };
  } catch {
    return { latest: null, first: null };
  }
}
