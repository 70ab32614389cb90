import * as Y from 'yjs';
import { applyPatch } from '../domain/apply-patch.ts';
import { applyStep } from '../domain/apply-step.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { EditNote, PlanPatch } from '../domain/plan-patch.ts';
import { reverseStep, type StepChange } from '../domain/plan-step.ts';
import type { Plan } from '../domain/plan.ts';
import { followPlan, readWholePlan } from './follow-plan.ts';
import { firstUpdate, sharedPlanVersion, versionOf, writeChanges } from './shared-plan.ts';
import * as steps from './step-history.ts';

/** The step that was undone or made again, and how many of its changes could not be. */
export interface StepOutcome extends EditNote {
  readonly skipped: number;
}

/** What became of a jump over several steps. */
export interface JumpOutcome {
  readonly asked: number;
  /** Steps that were undone or made again, in whole or in part. */
  readonly made: number;
  /** Those among them of which something was left as others have made it since. */
  readonly partly: number;
}

export interface PlanEditorOptions {
  readonly workspaceId: WorkspaceId;
  readonly onPlan: (plan: Plan) => void;
  readonly onHistory: (history: steps.StepHistory) => void;
  /** An update made here: it has to be kept, and told to other tabs. */
  readonly onEdit: (update: Uint8Array) => void;
  /** Milliseconds since 1970; told by the device where it is left out. */
  readonly now?: () => number;
}

/** Marks transactions of this editor's own, as against updates that are merged. */
const ownEdit = Symbol('own edit');

/**
 * A plan that is edited by patches, with a history of its own steps, and merged with what other
 * tabs did. Knows nothing of storage or tabs: updates go out and come in as bytes.
 */
export class PlanEditor {
  readonly #doc = new Y.Doc();
  readonly #options: PlanEditorOptions;
  #plan: Plan;
  #history = steps.emptyHistory;

  constructor(options: PlanEditorOptions) {
    this.#options = options;
    const { workspaceId } = options;
    Y.applyUpdate(this.#doc, firstUpdate(workspaceId));
    this.#plan = readWholePlan(this.#doc, workspaceId);
    followPlan(this.#doc, workspaceId, (plan) => {
      this.#plan = plan;
      options.onPlan(plan);
    });
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === ownEdit) options.onEdit(update);
    });
  }

  get plan(): Plan {
    return this.#plan;
  }

  get history(): steps.StepHistory {
    return this.#history;
  }

  /** Whether a later version of the app wrote this plan: it is then shown and not changed. */
  get isNewer(): boolean {
    return versionOf(this.#doc) > sharedPlanVersion;
  }

  /** Makes an edit, all of it or nothing; one that changes nothing leaves no step behind. */
  edit(patch: PlanPatch): Outcome {
    if (this.isNewer) return { ok: false, reason: 'newer' };
    const applied = applyPatch(this.#plan, patch);
    if (!applied.ok) return applied;
    const { step } = applied.value;
    if (step.changes.length > 0) {
      writeChanges(this.#doc, step.changes, ownEdit);
      const madeAt = (this.#options.now ?? Date.now)();
      this.#setHistory(steps.recordStep(this.#history, { ...step, madeAt }));
    }
    return { ok: true, value: undefined };
  }

  /**
   * Takes back this editor's latest step, as far as nobody has built on it since.
   * Refused: `nothing-to-undo`; `changed-elsewhere` when nothing of it can be taken back.
   */
  undo(): Outcome<StepOutcome> {
    const step = steps.stepToUndo(this.#history);
    if (!step) return { ok: false, reason: 'nothing-to-undo' };
    if (this.isNewer) return { ok: false, reason: 'newer' };
    const { made, skipped } = applyStep(this.#plan, reverseStep(step));
    if (made.changes.length === 0) {
      this.#setHistory(steps.forgetUndo(this.#history));
      return { ok: false, reason: 'changed-elsewhere' };
    }
    writeChanges(this.#doc, made.changes, ownEdit);
    this.#setHistory(steps.recordUndo(this.#history, reverseStep(made)));
    return { ok: true, value: { ...step.note, skipped: skipped.length } };
  }

  /** Makes the step again that was undone last. Refused: `nothing-to-redo`, `changed-elsewhere`. */
  redo(): Outcome<StepOutcome> {
    const step = steps.stepToRedo(this.#history);
    if (!step) return { ok: false, reason: 'nothing-to-redo' };
    if (this.isNewer) return { ok: false, reason: 'newer' };
    const { made, skipped } = applyStep(this.#plan, step);
    if (made.changes.length === 0) {
      this.#setHistory(steps.forgetRedo(this.#history));
      return { ok: false, reason: 'changed-elsewhere' };
    }
    writeChanges(this.#doc, made.changes, ownEdit);
    this.#setHistory(steps.recordRedo(this.#history, made));
    return { ok: true, value: { ...step.note, skipped: skipped.length } };
  }

  /**
   * Takes back (`by` below nought) or makes again so many steps in one go: one change of the plan
   * for whoever looks on. A step of which nothing can be done is forgotten, as undo forgets it.
   * Refused: `nothing-to-undo`, `nothing-to-redo`; `changed-elsewhere` when none could be done.
   */
  jump(by: number): Outcome<JumpOutcome> {
    const isBack = by < 0;
    const ahead = isBack
      ? this.#history.position
      : this.#history.steps.length - this.#history.position;
    const asked = Math.min(Math.abs(by), ahead);
    if (asked === 0) {
      return { ok: false, reason: isBack ? 'nothing-to-undo' : 'nothing-to-redo' };
    }
    if (this.isNewer) return { ok: false, reason: 'newer' };
    let history = this.#history;
    let plan = this.#plan;
    let made = 0;
    let partly = 0;
    const changes: StepChange[] = [];
    for (let i = 0; i < asked; i += 1) {
      const step = isBack ? steps.stepToUndo(history) : steps.stepToRedo(history);
      if (!step) throw new Error(`The history has no step ${i} of ${asked}`);
      const applied = applyStep(plan, isBack ? reverseStep(step) : step);
      if (applied.made.changes.length === 0) {
        history = isBack ? steps.forgetUndo(history) : steps.forgetRedo(history);
        continue;
      }
      history = isBack
        ? steps.recordUndo(history, reverseStep(applied.made))
        : steps.recordRedo(history, applied.made);
      plan = applied.plan;
      changes.push(...applied.made.changes);
      made += 1;
      if (applied.skipped.length > 0) partly += 1;
    }
    if (made > 0) writeChanges(this.#doc, changes, ownEdit);
    this.#setHistory(history);
    return made === 0
      ? { ok: false, reason: 'changed-elsewhere' }
      : { ok: true, value: { asked, made, partly } };
  }

  /** Takes up the steps that were kept from before a reload. */
  resume(history: steps.StepHistory): void {
    if (this.#history === steps.emptyHistory) this.#setHistory(history);
  }

  /** Merges updates of storage or of another tab; those already here change nothing. */
  merge(updates: readonly Uint8Array[]): void {
    this.#doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.#doc, update);
    });
  }

  /** Everything this plan holds, as one update. */
  wholeUpdate(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc);
  }

  /** How much this plan holds, for another to say what is missing. */
  state(): Uint8Array {
    return Y.encodeStateVector(this.#doc);
  }

  /** What this plan holds beyond a state; null when that is nothing, or the state is damaged. */
  updateSince(state: Uint8Array): Uint8Array | null {
    try {
      const update = Y.encodeStateAsUpdate(this.#doc, state);
      const { structs, ds } = Y.decodeUpdate(update);
      return structs.length > 0 || ds.clients.size > 0 ? update : null;
    } catch {
      return null;
    }
  }

  destroy(): void {
    this.#doc.destroy();
  }

  #setHistory(history: steps.StepHistory): void {
    this.#history = history;
    this.#options.onHistory(history);
  }
}
