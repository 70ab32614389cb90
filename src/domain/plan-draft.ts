import { tablesOf, withRecords } from './plan-tables.ts';
import type { FieldsOfRecord, StepChange } from './plan-step.ts';
import type { Plan, PlanCollection } from './plan.ts';

/** A plan on which changes are tried one after another before it becomes a new plan. */
export interface PlanDraft {
  /** The record as the changes so far leave it; null when there is none. */
  record(collection: PlanCollection, key: string): FieldsOfRecord | null;
  make(change: StepChange): void;
  finish(): Plan;
}

/** Starts a draft; the plan itself is never touched. */
export function draftOf(plan: Plan): PlanDraft {
  const tables = tablesOf(plan);
  const touched = new Map<PlanCollection, Map<string, FieldsOfRecord | null>>();
  const touch = (collection: PlanCollection, key: string, record: FieldsOfRecord | null): void => {
    const records = touched.get(collection) ?? new Map<string, FieldsOfRecord | null>();
    touched.set(collection, records.set(key, record));
  };
  const record = (collection: PlanCollection, key: string): FieldsOfRecord | null => {
    const drafted = touched.get(collection)?.get(key);
    if (drafted !== undefined) return drafted;
    return Object.hasOwn(tables[collection], key) ? (tables[collection][key] ?? null) : null;
  };
  return {
    record,
    make(change) {
      const { collection, key } = change;
      if (change.what === 'record') return touch(collection, key, change.after);
      touch(collection, key, { ...record(collection, key), [change.field]: change.after });
    },
    finish: () => withRecords(plan, touched),
  };
}
