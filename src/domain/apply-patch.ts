import { proposalLockedAgainst } from './locking-proposal.ts';
import type { Outcome } from './outcome.ts';
import { draftOf, type PlanDraft } from './plan-draft.ts';
import type { PlanChange, PlanPatch } from './plan-patch.ts';
import type { FieldsOfRecord, PlanStep, StepChange } from './plan-step.ts';
import type { Plan } from './plan.ts';
import { sameValue } from './same-value.ts';
import {
  checkField,
  checkRecord,
  checkTogether,
  keyOfRecord,
  type RecordTrouble,
} from './schema/check-record.ts';

/** A plan after an edit, and the step as it was made: empty when the edit changed nothing. */
export interface AppliedPatch {
  readonly plan: Plan;
  readonly step: PlanStep;
}

/**
 * The plan with a described edit made, all of it or nothing. A `put` over a record that is there
 * becomes changes of the fields that differ, so that undo and other tabs meet it field by field.
 * Refused, with the plan untouched: `no-such-record`, `not-valid` (values: collection, field, why),
 * `proposal-locked` (values: name, proposalId) where it would change what a locked proposal holds.
 */
export function applyPatch(plan: Plan, patch: PlanPatch): Outcome<AppliedPatch> {
  const locked = proposalLockedAgainst(plan, patch);
  if (locked) {
    const values = { name: locked.name, proposalId: locked.id };
    return { ok: false, reason: 'proposal-locked', values };
  }
  const draft = draftOf(plan);
  const made: StepChange[] = [];
  for (const change of patch.changes) {
    const steps = stepsOf(draft, change);
    if (!steps.ok) return steps;
    for (const step of steps.value) {
      draft.make(step);
      made.push(step);
    }
  }
  const next = made.length === 0 ? plan : draft.finish();
  return { ok: true, value: { plan: next, step: { note: patch.note, changes: made } } };
}

function stepsOf(draft: PlanDraft, change: PlanChange): Outcome<readonly StepChange[]> {
  const before = draft.record(change.collection, change.key);
  switch (change.do) {
    case 'put':
      return putSteps(change, before);
    case 'set':
      return setSteps(change, before);
    case 'remove':
      return removeSteps(change, before);
  }
}

function putSteps(
  { collection, key, record }: Extract<PlanChange, { do: 'put' }>,
  before: FieldsOfRecord | null,
): Outcome<readonly StepChange[]> {
  const trouble = checkRecord(collection, key, record);
  if (trouble) return notValid(collection, trouble);
  if (!before) {
    return { ok: true, value: [{ what: 'record', collection, key, before, after: record }] };
  }
  const differing = Object.keys(record).filter((field) => !sameValue(before[field], record[field]));
  return {
    ok: true,
    value: differing.map((field) => ({
      what: 'field',
      collection,
      key,
      field,
      before: before[field],
      after: record[field],
    })),
  };
}

function setSteps(
  { collection, key, field, value }: Extract<PlanChange, { do: 'set' }>,
  before: FieldsOfRecord | null,
): Outcome<readonly StepChange[]> {
  if (!before) return { ok: false, reason: 'no-such-record', values: { collection } };
  const trouble = checkField(collection, field, value);
  if (trouble) return notValid(collection, trouble);
  const after = { ...before, [field]: value };
  const apart = checkTogether(collection, after);
  if (apart) return notValid(collection, apart);
  if (keyOfRecord(collection, after) !== key) {
    return notValid(collection, { field, why: 'key-differs' });
  }
  if (sameValue(before[field], value)) return { ok: true, value: [] };
  return {
    ok: true,
    value: [{ what: 'field', collection, key, field, before: before[field], after: value }],
  };
}

function removeSteps(
  { collection, key }: Extract<PlanChange, { do: 'remove' }>,
  before: FieldsOfRecord | null,
): Outcome<readonly StepChange[]> {
  if (!before) return { ok: false, reason: 'no-such-record', values: { collection } };
  if (collection === 'info') return notValid(collection, { field: '', why: 'must-stay' });
  return { ok: true, value: [{ what: 'record', collection, key, before, after: null }] };
}

function notValid(collection: string, { field, why }: RecordTrouble): Outcome<never> {
  return { ok: false, reason: 'not-valid', values: { collection, field, why } };
}
