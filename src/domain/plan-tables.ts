import type { FieldsOfRecord } from './plan-step.ts';
import type { Plan, PlanCollection } from './plan.ts';

/** A plan seen as tables: every collection's records as fields, by key. */
export type PlanTables = Readonly<
  Record<PlanCollection, Readonly<Record<string, FieldsOfRecord | undefined>>>
>;

/** The same plan, to be read by collection and key without knowing the noun. */
export function tablesOf(plan: Plan): PlanTables {
  return plan as unknown as PlanTables;
}

/**
 * A plan in which records were put, replaced (`record`) or taken away (null).
 * A collection without a change keeps its identity, and so does every record without one.
 */
export function withRecords(
  plan: Plan,
  changes: ReadonlyMap<PlanCollection, ReadonlyMap<string, FieldsOfRecord | null>>,
): Plan {
  const next: Record<string, unknown> = { ...plan };
  const tables = tablesOf(plan);
  for (const [collection, records] of changes) {
    if (records.size === 0) continue;
    const table: Record<string, FieldsOfRecord | undefined> = { ...tables[collection] };
    for (const [key, record] of records) {
      if (record === null) delete table[key];
      else table[key] = record;
    }
    next[collection] = table;
  }
  return next as unknown as Plan;
}
