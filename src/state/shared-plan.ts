import * as Y from 'yjs';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { tablesOf } from '../domain/plan-tables.ts';
import type { FieldsOfRecord, StepChange } from '../domain/plan-step.ts';
import type { PlanCollection } from '../domain/plan.ts';
import { laterFields } from '../domain/schema/later-fields.ts';
import { planCollections } from '../domain/schema/record-rules.ts';

/**
 * The plan as tabs share it: a Yjs document with one map per collection; a record is a map of its
 * fields, so that two people may change two fields of one record. A geometry or a list is one
 * value: half of one person's outline and half of another's is nobody's.
 */
export type SharedPlan = Y.Doc;
export type SharedRecord = Y.Map<unknown>;
export type SharedCollection = Y.Map<SharedRecord>;

/** Version of this structure. A document of a later one is shown by a later app only. */
export const sharedPlanVersion = 1;

/**
 * Everything that starts a plan is written by this one author, byte for byte the same in every
 * tab, so that two tabs which both start a plan have the same records and not two of each: of
 * two records under one key only one would live, with the other's edits lost.
 */
const firstAuthor = 1;

/** The update that starts an empty plan. Must never change for a given version. */
export function firstUpdate(workspaceId: WorkspaceId): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = firstAuthor;
  const tables = tablesOf(emptyPlan(workspaceId));
  doc.transact(() => {
    doc.getMap('meta').set('version', sharedPlanVersion);
    for (const collection of planCollections) {
      for (const [key, record] of Object.entries(tables[collection])) {
        if (!record) continue;
        const first = withoutLaterFields(collection, record);
        sharedCollection(doc, collection).set(key, sharedRecord(first));
      }
    }
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

/** The version of structure a shared plan was written with. */
export function versionOf(doc: SharedPlan): number {
  const version = doc.getMap('meta').get('version');
  return typeof version === 'number' ? version : sharedPlanVersion;
}

/** The map of one collection's records. */
export function sharedCollection(doc: SharedPlan, collection: PlanCollection): SharedCollection {
  return doc.getMap<SharedRecord>(collection);
}

/** Makes changes as one transaction: tabs and storage meet them whole. */
export function writeChanges(
  doc: SharedPlan,
  changes: readonly StepChange[],
  origin: unknown,
): void {
  doc.transact(() => {
    for (const change of changes) writeChange(doc, change);
  }, origin);
}

/** Whether bytes are a Yjs update; without this, a damaged one may be half made before it fails. */
export function isUpdate(bytes: unknown): bytes is Uint8Array {
  if (!(bytes instanceof Uint8Array)) return false;
  try {
    Y.decodeUpdate(bytes);
    return true;
  } catch {
    return false;
  }
}

function writeChange(doc: SharedPlan, change: StepChange): void {
  const collection = sharedCollection(doc, change.collection);
  if (change.what === 'field') {
    const record = collection.get(change.key);
    if (!record) throw new Error(`No record to change: ${change.collection} ${change.key}`);
    record.set(change.field, change.after);
  } else if (change.after === null) {
    collection.delete(change.key);
  } else {
    collection.set(change.key, sharedRecord(change.after));
  }
}

/** What is written by the first author stays the same bytes when a noun grows a field. */
function withoutLaterFields(collection: PlanCollection, record: FieldsOfRecord): FieldsOfRecord {
  const later = laterFields[collection] ?? {};
  return Object.fromEntries(Object.entries(record).filter(([field]) => !(field in later)));
}

function sharedRecord(record: FieldsOfRecord): SharedRecord {
  return new Y.Map(Object.entries(record));
}
