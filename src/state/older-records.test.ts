import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { firstProposalId } from '../domain/empty-plan.ts';
import { describeMeasure } from '../domain/edits/describe-measure.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PlanPatch } from '../domain/plan-patch.ts';
import { laterFields } from '../domain/schema/later-fields.ts';
import { PlanEditor } from './plan-editor.ts';
import { firstUpdate, sharedCollection } from './shared-plan.ts';

const trondheim = 'trondheim' as WorkspaceId;
const bridge = 'bridge' as MeasureId;
const table = 'table' as ProposalId;

/** What the first release wrote: no kinds of one's own, no homes or cost, nothing locked. */
const oldMeasure = {
  id: bridge,
  kind: 'footbridge',
  title: 'Bru over Nidelva',
  note: '',
  geometry: {
    type: 'LineString',
    coordinates: [
      [10.4, 63.42],
      [10.41, 63.42],
    ],
  },
  zones: [],
  status: 'idea',
  focusArea: null,
  period: { from: null, to: null },
  responsible: '',
  sources: [],
};
const oldProposal = { id: table, name: 'Bord 2', note: '', order: 'a1' };
const entry = { proposalId: table, measureId: bridge, order: 'a0', on: true };

function oldDocument(): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, firstUpdate(trondheim));
  doc.transact(() => {
    sharedCollection(doc, 'proposals').set(table, new Y.Map(Object.entries(oldProposal)));
    sharedCollection(doc, 'measures').set(bridge, new Y.Map(Object.entries(oldMeasure)));
    sharedCollection(doc, 'entries').set(
      `${table}/${bridge}`,
      new Y.Map<unknown>(Object.entries(entry)),
    );
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

function opened(): PlanEditor {
  const ignore = () => undefined;
  const editor = new PlanEditor({
    workspaceId: trondheim,
    onPlan: ignore,
    onHistory: ignore,
    onEdit: ignore,
  });
  editor.merge([oldDocument()]);
  return editor;
}

function make(editor: PlanEditor, edit: Outcome<PlanPatch>): void {
  const done = edit.ok ? editor.edit(edit.value) : edit;
  expect(done).toEqual({ ok: true, value: undefined });
}

test('records kept before a field existed are read whole, with what stands in its place', () => {
  const { plan } = opened();
  expect(plan.measures).toEqual({ [bridge]: { ...oldMeasure, ...laterFields.measures } });
  expect(plan.proposals[table]).toEqual({ ...oldProposal, ...laterFields.proposals });
  expect(plan.proposals[firstProposalId]).toMatchObject({ locked: false, archived: false });
  expect(plan.entries).toEqual({ [`${table}/${bridge}`]: entry });
});

test('they can be edited, in their old fields and in those that came later, and undone', () => {
  const editor = opened();
  const before = editor.plan;
  make(editor, describeMeasure(editor.plan, { id: bridge, title: 'Gangbru' }));
  const budget = [{ financier: 'Kommunen', year: 2027, amount: 4_000_000 }];
  for (const [collection, key, field, value] of [
    ['measures', bridge, 'budget', budget],
    ['proposals', table, 'locked', true],
  ] as const) {
    const note = { key: 'describeMeasure' } as const;
    make(editor, {
      ok: true,
      value: { note, changes: [{ do: 'set', collection, key, field, value }] },
    });
  }
  expect(editor.plan.measures[bridge]).toMatchObject({ title: 'Gangbru', budget });
  expect(editor.plan.proposals[table].locked).toBe(true);
  const after = editor.plan;
  for (let step = 0; step < 3; step += 1) expect(editor.undo()).toMatchObject({ ok: true });
  expect(editor.plan).toEqual(before);
  for (let step = 0; step < 3; step += 1) expect(editor.redo()).toMatchObject({ ok: true });
  expect(editor.plan).toEqual(after);
});

test('a record that is taken away and brought back has every field', () => {
  const editor = opened();
  const note = { key: 'deleteMeasure' } as const;
  make(editor, {
    ok: true,
    value: {
      note,
      changes: [
        { do: 'remove', collection: 'entries', key: `${table}/${bridge}` },
        { do: 'remove', collection: 'measures', key: bridge },
      ],
    },
  });
  expect(editor.plan.measures).toEqual({});
  expect(editor.undo()).toMatchObject({ ok: true, value: { skipped: 0 } });
  expect(editor.plan.measures[bridge]).toEqual({ ...oldMeasure, ...laterFields.measures });
});
