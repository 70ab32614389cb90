import type { EditNote } from './plan-patch.ts';
import type { PlanCollection } from './plan.ts';

/** A record of any collection, as its fields. */
export type FieldsOfRecord = Readonly<Record<string, unknown>>;

/**
 * One change as it was made, with what stood there before and after. Both are kept so that taking
 * it back can first look whether the value is still the one this change left.
 */
export type StepChange = RecordChange | FieldChange;

/** A record came (`before` null) or went (`after` null). */
export interface RecordChange {
  readonly what: 'record';
  readonly collection: PlanCollection;
  readonly key: string;
  readonly before: FieldsOfRecord | null;
  readonly after: FieldsOfRecord | null;
}

/** One field of a record that stays. */
export interface FieldChange {
  readonly what: 'field';
  readonly collection: PlanCollection;
  readonly key: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An edit as it was made: one entry of the history. */
export interface PlanStep {
  readonly note: EditNote;
  readonly changes: readonly StepChange[];
  /** When, in milliseconds since 1970; steps kept by an earlier version of the app lack it. */
  readonly madeAt?: number;
}

/** The step that takes a step back: its changes turned round, the last one first. */
export function reverseStep(step: PlanStep): PlanStep {
  return {
    ...step,
    changes: step.changes
      .toReversed()
      .map(
        (change): StepChange =>
          ({ ...change, before: change.after, after: change.before }) as StepChange,
      ),
  };
}
