import { generateNKeysBetween } from 'fractional-indexing';
import { findSketch } from '../find-sketch.ts';
import type { MeasureId, ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';
import { listedEntries } from './listed-entries.ts';
import { putCheckpoint, type NewCheckpoint } from './make-checkpoint.ts';
import { putMeasure } from './put-measure.ts';

/** As many tables as stand side by side on one screen. */
export const mostTables = 12;

export interface TablesBegun {
  /** In the order of their numbers. */
  readonly tables: readonly {
    readonly id: ProposalId;
    readonly table: number;
    readonly name: string;
  }[];
  /** The proposal that each begins as a copy of; null: today. */
  readonly start: ProposalId | null;
  /** Gives the ids of the copies. */
  readonly newMeasureId: () => MeasureId;
  /** Keeps how the plan stood before. */
  readonly checkpoint: NewCheckpoint;
}

/**
 * A proposal for each table, after the others, all from one start, with a checkpoint of the plan
 * before. Sketches are copied for each, so that no table changes another's; planned measures are
 * shared. Refused: `no-tables`, `too-many-tables` (more than 12 with those there are; values: most),
 * `no-proposal`, `proposal-exists`, `table-exists` (values: table), `checkpoint-too-large`.
 */
export function beginTables(plan: Plan, input: TablesBegun): Outcome<PlanPatch> {
  const { tables, start } = input;
  const taken = new Set(Object.values(plan.proposals).map(({ table }) => table));
  const standing = Object.values(plan.proposals).filter(
    ({ table, archived }) => table !== null && !archived,
  );
  if (tables.length === 0) return { ok: false, reason: 'no-tables' };
  if (standing.length + tables.length > mostTables) {
    return { ok: false, reason: 'too-many-tables', values: { most: mostTables } };
  }
  if (start !== null && !Object.hasOwn(plan.proposals, start)) {
    return { ok: false, reason: 'no-proposal' };
  }
  for (const { id, table } of tables) {
    if (Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'proposal-exists' };
    if (taken.has(table)) return { ok: false, reason: 'table-exists', values: { table } };
    taken.add(table);
  }
  const kept = putCheckpoint(plan, input.checkpoint);
  if (!kept.ok) return kept;
  const last = proposalsInOrder(plan).at(-1)?.order ?? null;
  const ranks = generateNKeysBetween(last, null, tables.length);
  const entries = start === null ? [] : entriesOfProposal(plan, start);
  const begun = tables.flatMap(({ id, table, name }, at) => {
    const listed = entries.map(({ measureId, on }) => {
      const sketch = findSketch(plan, measureId);
      const copy = sketch && { ...sketch, id: input.newMeasureId() };
      return { copy, measureId: copy?.id ?? measureId, on };
    });
    const record = {
      id,
      name: fittingText(name.trim(), longestTitle),
      note: '',
      order: ranks[at],
      locked: false,
      archived: false,
      shared: false,
      table,
    };
    return [
      { do: 'put', collection: 'proposals', key: id, record } as const,
      ...listed.flatMap(({ copy }) => (copy ? [putMeasure(copy)] : [])),
      ...listedEntries(id, listed),
    ];
  });
  const title = tables.map(({ name }) => name).join(', ');
  return {
    ok: true,
    value: { note: { key: 'beginTables', title }, changes: [kept.value, ...begun] },
  };
}
