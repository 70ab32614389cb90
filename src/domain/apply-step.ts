import { draftOf, type PlanDraft } from './plan-draft.ts';
import { tablesOf } from './plan-tables.ts';
import type { FieldsOfRecord, PlanStep, RecordChange, StepChange } from './plan-step.ts';
import type { Plan } from './plan.ts';
import { sameValue } from './same-value.ts';
import { checkField, checkRecord } from './schema/check-record.ts';

/**
 * Why a change of a step was left out: `changed` the value is no longer the one the step expects,
 * `gone` its record was deleted, `there` a record stands under the key already, `used` other
 * records that are not part of the step point to it, `kept-with` it belongs to a record that had
 * to stay, `not-valid` it does not fit the plan's schema.
 */
export type SkipReason = 'changed' | 'gone' | 'there' | 'used' | 'kept-with' | 'not-valid';

export interface SkippedChange {
  readonly change: StepChange;
  readonly why: SkipReason;
}

/** A plan after a step, the part of the step that was made, and the part that was not. */
export interface AppliedStep {
  readonly plan: Plan;
  readonly made: PlanStep;
  readonly skipped: readonly SkippedChange[];
}

/**
 * The plan with a step of the history made: used with `reverseStep` to undo and redo.
 * Each change is made only where the plan still is as the step expects, so a step never undoes
 * what another tab or person did since. In particular a record that this step brought is taken
 * away only if nobody changed it and nobody else's record points to it; a measure, its entries
 * and a proposal that goes with them then stay together.
 */
export function applyStep(plan: Plan, step: PlanStep): AppliedStep {
  // A record that must stay may hold others back, which may hold back more: until it settles.
  const leaving = new Set(step.changes.filter(isRemoval).map(subjectOf));
  let staying: ReadonlySet<string> = new Set();
  for (;;) {
    const attempt = tryStep(plan, step, leaving, staying);
    const next = new Set(staying);
    for (const { change, why } of attempt.skipped) {
      if (!isRemoval(change) || why === 'gone') continue;
      for (const subject of concerned(change, leaving)) next.add(subject);
    }
    if (next.size === staying.size) return attempt;
    staying = next;
  }
}

function tryStep(
  plan: Plan,
  step: PlanStep,
  leaving: ReadonlySet<string>,
  staying: ReadonlySet<string>,
): AppliedStep {
  const draft = draftOf(plan);
  const pointers = leaving.size > 0 ? countPointers(plan) : new Map<string, number>();
  const made: StepChange[] = [];
  const skipped: SkippedChange[] = [];
  for (const change of step.changes) {
    const stays =
      isRemoval(change) && concerned(change, leaving).some((subject) => staying.has(subject));
    const why = whySkipped(draft, pointers, change) ?? (stays ? 'kept-with' : null);
    if (why) {
      skipped.push({ change, why });
      continue;
    }
    draft.make(change);
    count(pointers, change);
    made.push(change);
  }
  return {
    plan: made.length === 0 ? plan : draft.finish(),
    made: { ...step, changes: made },
    skipped,
  };
}

function whySkipped(
  draft: PlanDraft,
  pointers: ReadonlyMap<string, number>,
  change: StepChange,
): SkipReason | null {
  const { collection, key } = change;
  const current = draft.record(collection, key);
  if (change.what === 'field') {
    if (!current) return 'gone';
    if (!sameValue(current[change.field], change.before)) return 'changed';
    return checkField(collection, change.field, change.after) ? 'not-valid' : null;
  }
  if (change.after !== null) {
    if (current) return 'there';
    return checkRecord(collection, key, change.after) ? 'not-valid' : null;
  }
  if (!current) return 'gone';
  if (collection === 'info') return 'not-valid';
  if (!sameValue(current, change.before)) return 'changed';
  return (pointers.get(subjectOf(change)) ?? 0) > 0 ? 'used' : null;
}

function isRemoval(change: StepChange): change is RecordChange & { readonly after: null } {
  return change.what === 'record' && change.after === null;
}

/** What a removal concerns: itself, or an entry's measure, and its proposal if that goes too. */
function concerned(change: RecordChange, leaving: ReadonlySet<string>): readonly string[] {
  if (change.collection !== 'entries' || !change.before) return [subjectOf(change)];
  const [measure, proposal] = entrySubjects(change.before);
  return leaving.has(proposal) ? [measure, proposal] : [measure];
}

function subjectOf({ collection, key }: Pick<StepChange, 'collection' | 'key'>): string {
  return `${collection}:${key}`;
}

function entrySubjects(entry: FieldsOfRecord): readonly [measure: string, proposal: string] {
  return [`measures:${String(entry['measureId'])}`, `proposals:${String(entry['proposalId'])}`];
}

/** How many entries point to each measure and to each proposal. */
function countPointers(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of Object.values(tablesOf(plan).entries)) {
    if (entry) add(counts, entry, 1);
  }
  return counts;
}

function count(counts: Map<string, number>, change: StepChange): void {
  if (change.what !== 'record' || change.collection !== 'entries') return;
  if (change.before) add(counts, change.before, -1);
  if (change.after) add(counts, change.after, 1);
}

function add(counts: Map<string, number>, entry: FieldsOfRecord, by: number): void {
  for (const subject of entrySubjects(entry)) counts.set(subject, (counts.get(subject) ?? 0) + by);
}
