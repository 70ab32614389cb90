import type { NoteKey } from './note.ts';
import type { PlanCollection } from './plan.ts';

/**
 * One change to one record. `put` creates or replaces a record, `set` changes one field,
 * `remove` takes a record away.
 */
export type PlanChange =
  | {
      readonly do: 'put';
      readonly collection: PlanCollection;
      readonly key: string;
      readonly record: Readonly<Record<string, unknown>>;
    }
  | {
      readonly do: 'set';
      readonly collection: PlanCollection;
      readonly key: string;
      readonly field: string;
      readonly value: unknown;
    }
  | { readonly do: 'remove'; readonly collection: PlanCollection; readonly key: string };

/** A described edit: what changes, and a note for the history in the reader's language. */
export interface PlanPatch {
  readonly note: EditNote;
  readonly changes: readonly PlanChange[];
}

/** The name of an edit as a key of the dictionary, with the title of what it concerns. */
export interface EditNote {
  readonly key: NoteKey;
  readonly title?: string;
}
