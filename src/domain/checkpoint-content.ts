import { isLasting, lastingCollections } from './lasting-collections.ts';
import type { Outcome } from './outcome.ts';
import type { FieldsOfRecord } from './plan-step.ts';
import { tablesOf } from './plan-tables.ts';
import type { Plan, PlanCollection } from './plan.ts';
import { sameValue } from './same-value.ts';
import { checkRecord, keyOfRecord } from './schema/check-record.ts';
import { laterFields } from './schema/later-fields.ts';
import { planCollections, recordRules } from './schema/record-rules.ts';

/** Version of the text's shape. A text of a later one is left to a later app. */
const contentVersion = 1;

/**
 * What a checkpoint holds of a plan: everything but the checkpoints, and but what people said,
 * voted and wrote on paper. None of that is unsaid by going back to how the plan stood.
 */
const keptCollections = planCollections.filter((collection) => !isLasting(collection));

/** A plan as it stood, without what lasts, and how many of its records could not be read. */
export interface CheckpointReading {
  readonly plan: Plan;
  readonly skipped: number;
}

/** A plan's records as JSON text, each collection a list, without what lasts. */
export function checkpointContent(plan: Plan): string {
  const tables = tablesOf(plan);
  const records = Object.fromEntries(
    keptCollections.map((collection) => [collection, Object.values(tables[collection])]),
  );
  return JSON.stringify({ version: contentVersion, records });
}

/**
 * The plan that a checkpoint's text holds; every record has passed its collection's rules. A field
 * that the record was kept without has what stands in its place; a record that fits the rules no
 * more is left out and counted, and so is what listed it.
 * What equals a record of `known`, a valid plan, is that record itself, so that most of a large plan
 * needs no second look.
 * Refused: `checkpoint-damaged`; `newer` for the text of a later app.
 */
export function readCheckpointContent(
  content: string,
  known: Plan | null = null,
): Outcome<CheckpointReading> {
  const found = parsed(content);
  if (!found || typeof found['version'] !== 'number') return damaged;
  if (found['version'] > contentVersion) return { ok: false, reason: 'newer' };
  const lists = objectOf(found['records']);
  if (!lists) return damaged;
  let skipped = 0;
  const tables: Partial<Record<PlanCollection, Record<string, FieldsOfRecord>>> = {};
  for (const collection of keptCollections) {
    const list = lists[collection] ?? [];
    const table: Record<string, FieldsOfRecord> = {};
    if (!Array.isArray(list)) return damaged;
    for (const value of list as readonly unknown[]) {
      const given = objectOf(value);
      const record = given && withEveryField(collection, given);
      const key = record ? keyOfRecord(collection, record) : '';
      const same = record && known ? knownRecord(known, collection, key, record) : null;
      if (same) table[key] = same;
      else if (record && !checkRecord(collection, key, record)) table[key] = record;
      else skipped += 1;
    }
    tables[collection] = table;
  }
  if (!tables.info?.['plan']) return damaged;
  // Each record has passed its collection's rules.
  const plan = { ...tables, ...nothingLasting } as unknown as Plan;
  return { ok: true, value: { plan, skipped } };
}

const nothingLasting = Object.fromEntries(lastingCollections.map((name) => [name, {}]));

const damaged = { ok: false, reason: 'checkpoint-damaged' } as const;

function knownRecord(
  known: Plan,
  collection: PlanCollection,
  key: string,
  record: FieldsOfRecord,
): FieldsOfRecord | null {
  const table = tablesOf(known)[collection];
  const there = Object.hasOwn(table, key) ? table[key] : undefined;
  return there && sameValue(there, record) ? there : null;
}

/** The fields that a record of the collection has; one it was kept without, as `laterFields` say. */
function withEveryField(collection: PlanCollection, given: FieldsOfRecord): FieldsOfRecord {
  const later = laterFields[collection] ?? {};
  return Object.fromEntries(
    Object.keys(recordRules[collection]).map((field) => [
      field,
      Object.hasOwn(given, field) ? given[field] : later[field],
    ]),
  );
}

function parsed(content: string): FieldsOfRecord | null {
  try {
    return objectOf(JSON.parse(content));
  } catch {
    return null;
  }
}

function objectOf(value: unknown): FieldsOfRecord | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as FieldsOfRecord) : null;
}
