import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SentContribution } from '../domain/contribution-parcel.ts';
import type { ContributionId, WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { contributionRules } from '../domain/schema/workshop-rules.ts';
import type { OwnContribution } from './resident-session.ts';
import { StorageFailure, troubleOf, withinTime } from './storage-trouble.ts';

interface BoxSchema extends DBSchema {
  /** One record for each contribution, so that two windows never write over one another's. */
  contributions: {
    key: [workspaceId: WorkspaceId, id: ContributionId];
    value: OwnContribution & { readonly workspaceId: WorkspaceId };
    indexes: { workspace: WorkspaceId };
  };
}

/** Apart from the plan's, so that a resident's window never opens that one. */
const databaseName = 'strok-own-contributions';
const databaseVersion = 1;
const limitMilliseconds = 5_000;

/** What is written to the device's box in one go. */
export interface BoxChange {
  readonly put?: readonly OwnContribution[];
  readonly remove?: readonly ContributionId[];
}

/**
 * What was said on this device about a place, oldest first; a record that is damaged is passed
 * over. Refused with the storage's trouble as reason.
 */
export function readOwnContributions(
  workspaceId: WorkspaceId,
): Promise<Outcome<readonly OwnContribution[]>> {
  return attempt(async (db) => {
    const stored: readonly unknown[] = await db.getAllFromIndex(
      'contributions',
      'workspace',
      workspaceId,
    );
    return stored.flatMap(ownContribution).sort(byMoment);
  });
}

/**
 * Writes to the box. It succeeds only when the device has confirmed that all of it is on its disk;
 * else nothing of it is written.
 */
export function writeOwnContributions(
  workspaceId: WorkspaceId,
  { put = [], remove = [] }: BoxChange,
): Promise<Outcome> {
  return attempt(async (db) => {
    const writing = db.transaction('contributions', 'readwrite', { durability: 'strict' });
    await Promise.all([
      ...put.map((own) =>
        writing.store.put({ ...own, workspaceId }, [workspaceId, own.contribution.id]),
      ),
      ...remove.map((id) => writing.store.delete([workspaceId, id])),
      writing.done,
    ]);
    return undefined;
  });
}

async function attempt<Value>(
  act: (db: IDBPDatabase<BoxSchema>) => Promise<Value>,
): Promise<Outcome<Value>> {
  let db: IDBPDatabase<BoxSchema> | null = null;
  try {
    db = await openBox();
    return { ok: true, value: await withinTime(act(db), limitMilliseconds) };
  } catch (error) {
    return { ok: false, reason: db === null ? openTrouble(error) : troubleOf(error) };
  } finally {
    db?.close();
  }
}

async function openBox(): Promise<IDBPDatabase<BoxSchema>> {
  if (typeof indexedDB === 'undefined') throw new StorageFailure('unavailable');
  const opening = openDB<BoxSchema>(databaseName, databaseVersion, {
    upgrade(made) {
      made.createObjectStore('contributions').createIndex('workspace', 'workspaceId');
    },
  });
  try {
    return await withinTime(opening, limitMilliseconds);
  } catch (error) {
    // Abandoned, not cancelled: a store nobody holds must not stand in another window's way.
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  }
}

/** A store that cannot even be opened is not there, as in a private window. */
function openTrouble(error: unknown): string {
  const trouble = troubleOf(error);
  return trouble === 'connection-lost' ? 'unavailable' : trouble;
}

function ownContribution(stored: unknown): readonly OwnContribution[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const field = (of: object, name: string): unknown => Reflect.get(of, name);
  const kept = field(stored, 'contribution');
  const sentAt = field(stored, 'sentAt');
  const keptAt = field(stored, 'keptAt');
  if (typeof kept !== 'object' || kept === null) return [];
  const fields = ['id', 'kind', 'text', 'about', 'madeOn', 'token'] as const;
  if (fields.some((name) => contributionRules[name](field(kept, name)) !== null)) return [];
  return [
    {
      contribution: kept as SentContribution,
      keptAt: typeof keptAt === 'string' ? keptAt : '',
      sentAt: typeof sentAt === 'string' ? sentAt : null,
      wasEverSent: field(stored, 'wasEverSent') === true,
      isWithdrawn: field(stored, 'isWithdrawn') === true,
    },
  ];
}

function byMoment({ keptAt: a }: OwnContribution, { keptAt: b }: OwnContribution): number {
  return a.localeCompare(b);
}
