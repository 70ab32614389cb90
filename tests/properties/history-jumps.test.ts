import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { PlanEditor } from '../../src/state/plan-editor.ts';
import { anyEdit, editOf } from './any-edit.ts';

const seed = 20_260_511;
const workspaceId = 'trondheim' as WorkspaceId;

function editorWith(
  onPlan: () => void = () => undefined,
  onEdit: (u: Uint8Array) => void = () => undefined,
) {
  let now = 0;
  return new PlanEditor({
    workspaceId,
    onPlan,
    onHistory: () => undefined,
    onEdit,
    now: () => (now += 1_000),
  });
}

test('a jump ends where as many single steps end, in one change for whoever looks on', () => {
  fc.assert(
    fc.property(
      fc.array(anyEdit, { minLength: 3, maxLength: 30 }),
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 8 }),
      (drafts, jumps) => {
        let shown = 0;
        const jumper = editorWith(() => void (shown += 1));
        const plans: Plan[] = [jumper.plan];
        for (const draft of drafts) {
          const patch = editOf(jumper.plan, draft);
          const before = jumper.history.position;
          if (patch.ok) jumper.edit(patch.value);
          if (jumper.history.position > before) plans.push(jumper.plan);
        }
        for (const by of jumps) {
          const { position } = jumper.history;
          const target = Math.max(0, Math.min(plans.length - 1, position + by));
          const shownBefore = shown;
          const jumped = jumper.jump(by);
          expect(jumped.ok).toBe(target !== position);
          expect(jumper.history.position).toBe(target);
          expect(jumper.plan).toEqual(plans[target]);
          expect(shown - shownBefore).toBeLessThanOrEqual(1);
        }
      },
    ),
    { seed, numRuns: 300 },
  );
});

test('a jump over another tab’s work takes back what it can and leaves the rest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), anyEdit), { minLength: 5, maxLength: 40 }),
      (deeds) => {
        const updates: Uint8Array[] = [];
        const mine = editorWith(undefined, (update) => updates.push(update));
        const theirs = editorWith(undefined, (update) => mine.merge([update]));
        for (const [isMine, draft] of deeds) {
          const editor = isMine ? mine : theirs;
          const patch = editOf(editor.plan, draft);
          if (patch.ok) editor.edit(patch.value);
          theirs.merge(updates.splice(0));
        }
        // Step by step on a copy that has the same history and the same plan.
        const twin = editorWith();
        twin.merge([mine.wholeUpdate()]);
        twin.resume(mine.history);
        const steps = mine.history.position;
        const jumped = mine.jump(-steps);
        let made = 0;
        for (let i = 0; i < steps; i += 1) if (twin.undo().ok) made += 1;
        expect(mine.plan).toEqual(twin.plan);
        expect(mine.history).toEqual(twin.history);
        if (jumped.ok) expect(jumped.value).toMatchObject({ asked: steps, made });
        else expect(made).toBe(0);
        theirs.merge(updates);
        expect(theirs.plan).toEqual(mine.plan);
      },
    ),
    { seed, numRuns: 400 },
  );
});
