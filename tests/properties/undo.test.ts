import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { sameValue } from '../../src/domain/same-value.ts';
import { PlanEditor } from '../../src/state/plan-editor.ts';
import { anyEdit, editOf, type EditDraft } from './any-edit.ts';

const seed = 20_101_231;
const workspaceId = 'trondheim' as WorkspaceId;

type Deed = { readonly edit: EditDraft } | 'undo' | 'redo';

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: anyEdit.map((edit) => ({ edit })) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
);

/** What the history ought to be: every plan along the way, and where in them one stands. */
class Model {
  #plans: Plan[] = [emptyPlan(workspaceId)];
  #at = 0;

  get plan(): Plan {
    return this.#plans[this.#at];
  }

  edited(plan: Plan): void {
    this.#plans = [...this.#plans.slice(0, this.#at + 1), plan];
    this.#at += 1;
  }

  step(by: -1 | 1): boolean {
    if (!this.#plans[this.#at + by]) return false;
    this.#at += by;
    return true;
  }
}

function expectPlan(plan: Plan, expected: Plan): void {
  // Told by our own comparison, which is fast; shown by the test's, which is readable.
  if (!sameValue(plan, expected)) expect(plan).toEqual(expected);
}

function newEditor(): PlanEditor {
  const ignore = () => undefined;
  return new PlanEditor({ workspaceId, onPlan: ignore, onHistory: ignore, onEdit: ignore });
}

test('10,000 sequences of 50 edits, undos and redos: each step exact, all undone is the start', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { minLength: 50, maxLength: 50 }), (deeds) => {
      const editor = newEditor();
      const model = new Model();
      for (const deed of deeds) {
        if (deed === 'undo' || deed === 'redo') {
          const moved = model.step(deed === 'undo' ? -1 : 1);
          if (editor[deed]().ok !== moved) expect.fail(`${deed} should be ${moved}`);
        } else {
          const before = editor.plan;
          const patch = editOf(before, deed.edit);
          if (patch.ok) editor.edit(patch.value);
          if (editor.plan !== before) model.edited(editor.plan);
        }
        expectPlan(editor.plan, model.plan);
      }
      while (editor.undo().ok) model.step(-1);
      expectPlan(editor.plan, emptyPlan(workspaceId));
      while (editor.redo().ok) model.step(1);
      while (model.step(1));
      expectPlan(editor.plan, model.plan);
      editor.destroy();
    }),
    { seed, numRuns: 10_000 },
  );
}, 120_000);
