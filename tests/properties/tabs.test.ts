import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tablesOf } from '../../src/domain/plan-tables.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { sameValue } from '../../src/domain/same-value.ts';
import { planCollections } from '../../src/domain/schema/record-rules.ts';
import { PlanEditor } from '../../src/state/plan-editor.ts';
import { anyEdit, editOf, type EditDraft } from './any-edit.ts';

const seed = 20_091_130;
const workspaceId = 'trondheim' as WorkspaceId;

/** What is done in a tab: an edit, one step taken back, or four at once. */
type Deed = EditDraft | 'undo' | 'jump';

/** A tab: an editor, what it has to tell the others, and how many plans it has shown. */
class Tab {
  readonly told: Uint8Array[] = [];
  shown = 0;
  readonly editor = new PlanEditor({
    workspaceId,
    onPlan: () => void (this.shown += 1),
    onHistory: () => undefined,
    onEdit: (update) => void this.told.push(update),
  });

  get plan(): Plan {
    return this.editor.plan;
  }

  do(deed: Deed): void {
    if (deed === 'undo') {
      this.editor.undo();
      return;
    }
    if (deed === 'jump') {
      this.editor.jump(-4);
      return;
    }
    const patch = editOf(this.plan, deed);
    if (patch.ok) this.editor.edit(patch.value);
  }
}

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: anyEdit },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'jump' as const) },
);

test('three tabs that hear each other late, twice and in any order end with one plan', () => {
  const anyAct = fc.record({
    who: fc.nat(2),
    deed: anyDeed,
    // Whom they hear meanwhile: which update of which tab.
    hears: fc.array(fc.tuple(fc.nat(2), fc.nat(30)), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 10, maxLength: 60 }), (acts) => {
      const tabs = [new Tab(), new Tab(), new Tab()];
      for (const { who, deed, hears } of acts) {
        tabs[who].do(deed);
        for (const [from, which] of hears) {
          const update = tabs[from].told[which % Math.max(1, tabs[from].told.length)];
          if (update) tabs[who].editor.merge([update]);
        }
      }
      const all = tabs.flatMap((tab) => tab.told);
      tabs[0].editor.merge(all);
      tabs[1].editor.merge(all.toReversed());
      tabs[2].editor.merge([tabs[0].editor.wholeUpdate()]);
      expect(tabs[1].plan).toEqual(tabs[0].plan);
      expect(tabs[2].plan).toEqual(tabs[0].plan);

      // Read from scratch, the shared plan is what the changes one by one have made of it.
      const fresh = new Tab();
      fresh.editor.merge([tabs[1].editor.wholeUpdate()]);
      expect(fresh.plan).toEqual(tabs[0].plan);
    }),
    { seed, numRuns: 400 },
  );
});

test('what one tab takes back is never what the other has done since', () => {
  const anyAct = fc.record({ who: fc.nat(1), deed: anyDeed });
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 10, maxLength: 60 }), (acts) => {
      const tabs = [new Tab(), new Tab()];
      const owners = new Owners();
      const taken: Difference[] = [];
      for (const { who, deed } of acts) {
        const [tab, other] = [tabs[who], tabs[1 - who]];
        const before = tab.plan;
        tab.do(deed);
        other.editor.merge(tab.told.splice(0));
        const changes = differences(before, tab.plan);
        if (deed === 'undo' || deed === 'jump') {
          taken.push(...changes.filter(({ place }) => owners.isOthers(place, who)));
        }
        owners.note(who, changes);
      }
      expect(taken).toEqual([]);
      expect(tabs[1].plan).toEqual(tabs[0].plan);
    }),
    { seed, numRuns: 1_000 },
  );
});

interface Difference {
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields that differ between two plans; a record that came or went differs in every field. */
function differences(a: Plan, b: Plan): readonly Difference[] {
  return planCollections.flatMap((collection) => {
    const [before, after] = [tablesOf(a)[collection], tablesOf(b)[collection]];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
      const fields = new Set([...Object.keys(before[key] ?? {}), ...Object.keys(after[key] ?? {})]);
      return [...fields].flatMap((field): readonly Difference[] => {
        const [was, is] = [before[key]?.[field], after[key]?.[field]];
        if (sameValue(was, is)) return [];
        return [{ place: `${collection} ${key} ${field}`, before: was, after: is }];
      });
    });
  });
}

/**
 * Who has set each field last. Where both have set the same value, nobody can tell whose it is,
 * and it is nobody's loss.
 */
class Owners {
  readonly #past = new Map<string, { readonly who: number; readonly value: unknown }[]>();

  isOthers(place: string, who: number): boolean {
    const past = this.#past.get(place) ?? [];
    const last = past.at(-1);
    if (!last || last.who === who) return false;
    return !past.some((entry) => entry.who === who && sameValue(entry.value, last.value));
  }

  note(who: number, changes: readonly Difference[]): void {
    for (const { place, after } of changes) {
      this.#past.set(place, [...(this.#past.get(place) ?? []), { who, value: after }]);
    }
  }
}
