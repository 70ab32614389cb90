import * as Y from 'yjs';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { tablesOf, withRecords } from '../domain/plan-tables.ts';
import type { FieldsOfRecord } from '../domain/plan-step.ts';
import type { Plan, PlanCollection } from '../domain/plan.ts';
import { checkField, checkRecord, keyOfRecord } from '../domain/schema/check-record.ts';
import { laterFields } from '../domain/schema/later-fields.ts';
import { planCollections, recordRules } from '../domain/schema/record-rules.ts';
import { sharedCollection, type SharedPlan, type SharedRecord } from './shared-plan.ts';

type TouchedKeys = Map<PlanCollection, Set<string>>;

/**
 * Keeps a plain, immutable plan in step with a shared one: after each transaction only the
 * records it touched are read again, and everything else keeps its identity. A record that does
 * not fit the schema (written by a damaged store or a stranger) is left out, not shown.
 */
export function followPlan(
  doc: SharedPlan,
  workspaceId: WorkspaceId,
  onChange: (plan: Plan) => void,
): void {
  let plan = readWholePlan(doc, workspaceId);
  let touched: TouchedKeys = new Map();
  for (const collection of planCollections) {
    sharedCollection(doc, collection).observeDeep((events: Y.YEvent<Y.Map<unknown>>[]) => {
      const keys = touched.get(collection) ?? new Set<string>();
      for (const event of events) addKeys(keys, event);
      touched.set(collection, keys);
    });
  }
  doc.on('afterTransaction', () => {
    if (touched.size === 0) return;
    const next = readTouched(doc, plan, touched);
    touched = new Map();
    if (next === plan) return;
    plan = next;
    onChange(plan);
  });
}

/** The plan read from scratch: every record of every collection that fits the schema. */
export function readWholePlan(doc: SharedPlan, workspaceId: WorkspaceId): Plan {
  const nothing: Plan = { ...emptyPlan(workspaceId), proposals: {} };
  const all = new Map(
    planCollections.map((name) => [name, new Set(sharedCollection(doc, name).keys())]),
  );
  return readTouched(doc, nothing, all);
}

function addKeys(keys: Set<string>, event: Y.YEvent<Y.Map<unknown>>): void {
  // An event on the collection names the records that came or went; one on a record, its path.
  const changed = event.path.length === 0 ? event.keys.keys() : [String(event.path[0])];
  for (const key of changed) keys.add(key);
}

function readTouched(doc: SharedPlan, plan: Plan, touched: TouchedKeys): Plan {
  const changes = new Map<PlanCollection, Map<string, FieldsOfRecord | null>>();
  for (const [collection, keys] of touched) {
    const before = tablesOf(plan)[collection];
    const records = new Map<string, FieldsOfRecord | null>();
    for (const key of keys) {
      const known = Object.hasOwn(before, key) ? before[key] : undefined;
      const record = readRecord(collection, key, sharedCollection(doc, collection).get(key), known);
      // Every reader counts on the plan's info: a damaged one leaves the last that was whole.
      if (record === null && collection === 'info') continue;
      if (record !== (known ?? null)) records.set(key, record);
    }
    if (records.size > 0) changes.set(collection, records);
  }
  return changes.size === 0 ? plan : withRecords(plan, changes);
}

function readRecord(
  collection: PlanCollection,
  key: string,
  shared: SharedRecord | undefined,
  known: FieldsOfRecord | undefined,
): FieldsOfRecord | null {
  if (!(shared instanceof Y.Map)) return null;
  const fields = Object.keys(recordRules[collection]);
  const later = laterFields[collection] ?? {};
  const record = Object.fromEntries(
    fields.map((field) => [field, shared.has(field) ? shared.get(field) : later[field]]),
  );
  if (!known) return checkRecord(collection, key, record) ? null : record;
  // What kept its identity was judged before; a new title must not cost a look at every corner.
  const changed = fields.filter((field) => record[field] !== known[field]);
  if (changed.length === 0) return known;
  const fits = changed.every((field) => !checkField(collection, field, record[field]));
  return fits && keyOfRecord(collection, record) === key ? record : null;
}
