import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import type { NoteKey } from '../../src/domain/note.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { sameValue } from '../../src/domain/same-value.ts';
import { shapeTrouble } from '../../src/geo/shape-trouble.ts';
import { PlanEditor } from '../../src/state/plan-editor.ts';
import { anyEdit, editOf, type EditDraft } from './any-edit.ts';

const seed = 20_101_231;
const workspaceId = 'trondheim' as WorkspaceId;

type Deed = { readonly edit: EditDraft } | 'undo' | 'redo';

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  // Mostly edits, or the plan would be as good as empty all the way.
  { weight: 10, arbitrary: anyEdit.map((edit) => ({ edit })) },
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

  toEnd(): void {
    this.#at = this.#plans.length - 1;
  }
}

function newEditor(): PlanEditor {
  const ignore = () => undefined;
  return new PlanEditor({ workspaceId, onPlan: ignore, onHistory: ignore, onEdit: ignore });
}

/** Shapes that were looked at: a plan keeps those that an edit does not touch. */
const troubleOf = new WeakMap<MeasureGeometry, string>();

/** What is wrong with the shapes of a plan; empty where all are sound. */
function shapeTroubles(plan: Plan): readonly string[] {
  return Object.values(plan.measures).flatMap(({ id, geometry }) => {
    if (!geometry) return [];
    const known = troubleOf.get(geometry) ?? shapeTrouble(geometry) ?? '';
    troubleOf.set(geometry, known);
    return known === '' ? [] : [`${id}: ${known}`];
  });
}

/** Where an editor and the model first part, and how; null when they never do. */
function firstDifference(
  deeds: readonly Deed[],
  made: Map<NoteKey, number>,
): { plan: Plan; expected: Plan; at: string } | null {
  const editor = newEditor();
  const model = new Model();
  const compared = (at: string) =>
    sameValue(editor.plan, model.plan) ? null : { plan: editor.plan, expected: model.plan, at };
  const steps = (deed: 'undo' | 'redo'): boolean => {
    const made = editor[deed]().ok;
    return made === model.step(deed === 'undo' ? -1 : 1) && made;
  };
  for (const [i, deed] of deeds.entries()) {
    if (deed === 'undo' || deed === 'redo') steps(deed);
    else {
      const before = editor.plan;
      const patch = editOf(before, deed.edit);
      if (patch.ok) editor.edit(patch.value);
      if (patch.ok && editor.plan !== before) {
        model.edited(editor.plan);
        made.set(patch.value.note.key, (made.get(patch.value.note.key) ?? 0) + 1);
        const [trouble] = shapeTroubles(editor.plan);
        if (trouble) return { plan: editor.plan, expected: before, at: `deed ${i}: ${trouble}` };
      }
    }
    const difference = compared(`deed ${i}`);
    if (difference) return difference;
  }
  while (steps('undo'));
  const start = { plan: editor.plan, expected: emptyPlan(workspaceId), at: 'all undone' };
  if (!sameValue(start.plan, start.expected)) return start;
  while (steps('redo'));
  model.toEnd();
  const end = compared('all made again');
  editor.destroy();
  return end;
}

test('10,000 sequences of 50 edits, undos and redos: each step exact, all undone is the start, every shape sound', () => {
  const made = new Map<NoteKey, number>();
  fc.assert(
    fc.property(fc.noBias(fc.array(anyDeed, { minLength: 50, maxLength: 50 })), (deeds) => {
      expect(firstDifference(deeds, made)).toBeNull();
    }),
    { seed, numRuns: 10_000 },
  );
  // None of the edits is tried in vain.
  const rare = shapeEdits.filter((key) => (made.get(key) ?? 0) < 20);
  expect(rare).toEqual([]);
}, 180_000);

const shapeEdits: readonly NoteKey[] = [
  'mergeMeasures',
  'subtractMeasures',
  'splitMeasures',
  'cutHole',
  'fillGap',
  'bufferMeasures',
  'scaleMeasures',
  'convertMeasures',
  'separateParts',
  'moveBorder',
];
