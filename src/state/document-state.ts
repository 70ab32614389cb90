import type { EditNote } from '../domain/plan-patch.ts';
import type { Plan } from '../domain/plan.ts';
import type { StepHistory } from './step-history.ts';

/**
 * How safe the latest edit is. `saved` only after the storage has confirmed the write.
 * `memory`: this browser gives no durable storage; `failed`: a write did not succeed.
 */
export type Keeping =
  | { readonly status: 'opening' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved' }
  | { readonly status: 'memory'; readonly reason: string }
  | { readonly status: 'failed'; readonly reason: string };

/** The projection of the document that the rest of the app reads. */
export interface DocumentState {
  readonly plan: Plan;
  /** Rises with every change of the plan, from this tab or another. */
  readonly planVersion: number;
  /** The step that undo would take back, and the one redo would make again. */
  readonly undoNote: EditNote | null;
  readonly redoNote: EditNote | null;
  /** This tab's own steps, those undone among them. */
  readonly history: StepHistory;
  readonly keeping: Keeping;
}
