import type { EditNote } from '../domain/plan-patch.ts';
import type { PlanStep } from '../domain/plan-step.ts';

/**
 * This tab's own steps. Those before `position` are made and can be undone, the newest last;
 * those from it on were undone and can be made again.
 */
export interface StepHistory {
  /** Number of the oldest step kept; grows as old ones are dropped. */
  readonly first: number;
  readonly steps: readonly PlanStep[];
  readonly position: number;
}

/** Most steps kept: a long workshop's worth, and little beside the plan itself. */
export const mostSteps = 200;

export const emptyHistory: StepHistory = { first: 0, steps: [], position: 0 };

/** The history after a new step; what had been undone can no longer be made again. */
export function recordStep({ first, steps, position }: StepHistory, step: PlanStep): StepHistory {
  const all = [...steps.slice(0, position), step];
  const dropped = Math.max(0, all.length - mostSteps);
  return { first: first + dropped, steps: all.slice(dropped), position: all.length - dropped };
}

/** The step that undo takes back, and the one that redo makes again. */
export function stepToUndo({ steps, position }: StepHistory): PlanStep | null {
  return steps[position - 1] ?? null;
}

export function stepToRedo({ steps, position }: StepHistory): PlanStep | null {
  return steps[position] ?? null;
}

/** The history after undo; `redo` is what can be made again, which may be less than was made. */
export function recordUndo(history: StepHistory, redo: PlanStep): StepHistory {
  const position = history.position - 1;
  return { ...history, steps: history.steps.with(position, redo), position };
}

/** The history after redo; `made` is what was made again and can be undone. */
export function recordRedo(history: StepHistory, made: PlanStep): StepHistory {
  const { steps, position } = history;
  return { ...history, steps: steps.with(position, made), position: position + 1 };
}

/** The history without a step of which nothing can be undone any more. */
export function forgetUndo(history: StepHistory): StepHistory {
  const position = history.position - 1;
  return { ...history, steps: history.steps.toSpliced(position, 1), position };
}

/** The history without a step of which nothing can be made again. */
export function forgetRedo(history: StepHistory): StepHistory {
  return { ...history, steps: history.steps.toSpliced(history.position, 1) };
}

/** What undo and redo would do, for the person to read. */
export function historyNotes(history: StepHistory): {
  readonly undoNote: EditNote | null;
  readonly redoNote: EditNote | null;
} {
  return {
    undoNote: stepToUndo(history)?.note ?? null,
    redoNote: stepToRedo(history)?.note ?? null,
  };
}
