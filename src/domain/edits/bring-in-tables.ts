import { generateNKeysBetween } from 'fractional-indexing';
import { findSketch } from '../find-sketch.ts';
import type { MeasureId, ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { sameValue } from '../same-value.ts';
import { fittingText, longestTitle } from '../schema/text-rules.ts';
import { mostTables } from './begin-tables.ts';
import { listedEntries } from './listed-entries.ts';
import { putCheckpoint, type NewCheckpoint } from './make-checkpoint.ts';
import { putMeasure } from './put-measure.ts';

/** A proposal of a file that comes in as a table. */
export interface TableFromFile {
  readonly file: Plan;
  readonly from: ProposalId;
  /** The proposal whose content it replaces; null: it becomes a new one. */
  readonly into: ProposalId | null;
  /** Of the new proposal. */
  readonly newId: ProposalId;
  readonly table: number;
  readonly name: string;
}

export interface TablesBroughtIn {
  readonly tables: readonly TableFromFile[];
  /** Gives the ids of copies. */
  readonly newMeasureId: () => MeasureId;
  /** Keeps how the plan stood before. */
  readonly checkpoint: NewCheckpoint;
}

/**
 * Tables' proposals from files, as one step with a checkpoint of the plan before. A sketch that is
 * here already and equal is the same; one that only its own proposal lists takes what the file has;
 * one that others list too, or that two files bring differently, comes in as a copy, so that no
 * table changes another's. What the file's proposal lists no more leaves the list, and sketches
 * that nothing else lists go with it. Planned measures are shared; what a file says of them, of the
 * programme or of people is left in the file. Refused: `no-tables`, `no-proposal`,
 * `table-twice` (two files into one proposal), `too-many-tables` (values: most),
 * `checkpoint-too-large`.
 */
export function bringInTables(plan: Plan, input: TablesBroughtIn): Outcome<PlanPatch> {
  const { tables } = input;
  if (tables.length === 0) return { ok: false, reason: 'no-tables' };
  const intos = tables.flatMap(({ into }) => into ?? []);
  if (new Set(intos).size < intos.length) return { ok: false, reason: 'table-twice' };
  const areThere =
    intos.every((id) => Object.hasOwn(plan.proposals, id)) &&
    tables.every(({ file, from }) => Object.hasOwn(file.proposals, from));
  if (!areThere) return { ok: false, reason: 'no-proposal' };
  const standing = proposalsInOrder(plan).filter(
    ({ table, archived }) => table !== null && !archived,
  );
  if (standing.length + tables.length - intos.length > mostTables) {
    return { ok: false, reason: 'too-many-tables', values: { most: mostTables } };
  }
  const kept = putCheckpoint(plan, input.checkpoint);
  if (!kept.ok) return kept;
  const work = new BroughtIn(plan, input.newMeasureId);
  const ranks = generateNKeysBetween(
    proposalsInOrder(plan).at(-1)?.order ?? null,
    null,
    tables.length,
  );
  for (const [at, table] of tables.entries()) work.bring(table, ranks[at]);
  const title = tables.map(({ name }) => name).join(', ');
  return {
    ok: true,
    value: { note: { key: 'bringInTables', title }, changes: [kept.value, ...work.changes] },
  };
}

/** The changes of several tables, of which a later one heeds what an earlier one put. */
class BroughtIn {
  readonly changes: PlanChange[] = [];
  readonly #put = new Set<MeasureId>();
  readonly #kinds = new Set<string>();

  constructor(
    private readonly plan: Plan,
    private readonly newMeasureId: () => MeasureId,
  ) {}

  bring({ file, from, into, newId, table, name }: TableFromFile, order: string): void {
    const target = into ?? newId;
    const listed = entriesOfProposal(file, from).map(({ measureId, on }) => ({
      measureId: this.#measure(file, measureId, into),
      on,
    }));
    if (into === null) {
      const { note } = file.proposals[from];
      const record = {
        id: newId,
        name: fittingText(name.trim(), longestTitle),
        note,
        order,
        locked: false,
        archived: false,
        shared: false,
        table,
      };
      this.changes.push({ do: 'put', collection: 'proposals', key: newId, record });
    } else {
      const { note } = file.proposals[from];
      const key = into;
      this.changes.push({ do: 'set', collection: 'proposals', key, field: 'note', value: note });
      this.changes.push({ do: 'set', collection: 'proposals', key, field: 'table', value: table });
      this.#leaveOut(into, new Set(listed.map(({ measureId }) => measureId)));
    }
    this.changes.push(...listedEntries(target, listed));
  }

  /** The id under which a measure of the file stands here from now on. */
  #measure(file: Plan, measureId: MeasureId, into: ProposalId | null): MeasureId {
    const sketch = findSketch(file, measureId);
    if (!sketch) return measureId;
    const here = findSketch(this.plan, measureId);
    if (here && !this.#put.has(measureId) && sameValue(here, sketch)) return measureId;
    const isFree = here === null || this.#isOnlyOf(measureId, into);
    const id = isFree && !this.#put.has(measureId) ? measureId : this.newMeasureId();
    this.#put.add(id);
    this.#bringKind(file, sketch.ownKind);
    this.changes.push(putMeasure({ ...sketch, id }));
    return id;
  }

  #isOnlyOf(measureId: MeasureId, into: ProposalId | null): boolean {
    return Object.values(this.plan.entries).every(
      (entry) => entry.measureId !== measureId || entry.proposalId === into,
    );
  }

  #bringKind(file: Plan, ownKind: string | null): void {
    if (ownKind === null || this.#kinds.has(ownKind)) return;
    if (Object.hasOwn(this.plan.kinds, ownKind)) return;
    const record = Object.values(file.kinds).find(({ id }) => id === ownKind);
    if (!record) return;
    this.#kinds.add(ownKind);
    this.changes.push({ do: 'put', collection: 'kinds', key: ownKind, record: { ...record } });
  }

  #leaveOut(into: ProposalId, kept: ReadonlySet<MeasureId>): void {
    for (const { measureId } of entriesOfProposal(this.plan, into)) {
      if (kept.has(measureId)) continue;
      const key = entryKey(into, measureId);
      this.changes.push({ do: 'remove', collection: 'entries', key });
      const isGone = findSketch(this.plan, measureId) && this.#isOnlyOf(measureId, into);
      if (isGone && !this.#put.has(measureId)) {
        this.changes.push({ do: 'remove', collection: 'measures', key: measureId });
      }
    }
  }
}
