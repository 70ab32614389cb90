import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatch } from '../../src/domain/apply-patch.ts';
import { applyStep } from '../../src/domain/apply-step.ts';
import { checkpointContent, readCheckpointContent } from '../../src/domain/checkpoint-content.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { addProposal } from '../../src/domain/edits/add-proposal.ts';
import { deleteMeasure } from '../../src/domain/edits/delete-measure.ts';
import { deleteProposal } from '../../src/domain/edits/delete-proposal.ts';
import { describeMeasure } from '../../src/domain/edits/describe-measure.ts';
import { duplicateProposal } from '../../src/domain/edits/duplicate-proposal.ts';
import { excludeMeasure } from '../../src/domain/edits/exclude-measure.ts';
import { includeMeasure } from '../../src/domain/edits/include-measure.ts';
import { lockProposal } from '../../src/domain/edits/lock-proposal.ts';
import { mergeProposals } from '../../src/domain/edits/merge-proposals.ts';
import { moveMeasure } from '../../src/domain/edits/move-measure.ts';
import { noteProposal } from '../../src/domain/edits/note-proposal.ts';
import { renameProposal } from '../../src/domain/edits/rename-proposal.ts';
import { reorderMeasure } from '../../src/domain/edits/reorder-measure.ts';
import { returnToCheckpoint } from '../../src/domain/edits/return-to-checkpoint.ts';
import { makeCheckpoint } from '../../src/domain/edits/make-checkpoint.ts';
import { switchMeasure } from '../../src/domain/edits/switch-measure.ts';
import { takeMeasures } from '../../src/domain/edits/take-measures.ts';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { CheckpointId, MeasureId, ProposalId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Measure, MeasureGeometry } from '../../src/domain/measure.ts';
import { analyseMerge, type MergeAnalysis } from '../../src/domain/merge/analyse-merge.ts';
import {
  conflictKey,
  decideMerge,
  duplicateKey,
  type MergeChoices,
} from '../../src/domain/merge/decide-merge.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { lastingCollections } from '../../src/domain/lasting-collections.ts';
import { planDifference } from '../../src/domain/plan-difference.ts';
import type { PlanPatch } from '../../src/domain/plan-patch.ts';
import { reverseStep } from '../../src/domain/plan-step.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { resolveMeasures } from '../../src/domain/resolve-measures.ts';
import { anyPlan } from './any-plan.ts';

const seed = 20_260_704;
const proposalIds = ['a', 'b', 'c', 'd'] as string[] as ProposalId[];
const copyOf = 'new' as ProposalId;
const none: readonly Measure[] = [];

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

function newIds(): () => MeasureId {
  let number = 0;
  return () => `copy${(number += 1)}` as MeasureId;
}

/** A kind with a shape of it, near others: on a grid of half a block, so that many meet. */
const kinds = [
  'playground',
  'library',
  'green-path',
  'closed-street',
  'safe-crossing',
  'park',
  'housing',
  'allotment',
] as const;

function shapeOf(kind: (typeof kinds)[number], x: number, y: number): MeasureGeometry {
  const [lng, lat] = [10.4 + x * 0.0004, 63.43 + y * 0.0002];
  if (kind === 'green-path' || kind === 'closed-street') {
    const end = [lng + 0.002, lat];
    return { type: 'LineString', coordinates: [[lng, lat], end] };
  }
  if (kind === 'park' || kind === 'housing' || kind === 'allotment') {
    const ring = [
      [lng, lat],
      [lng + 0.002, lat],
      [lng + 0.002, lat + 0.001],
      [lng, lat + 0.001],
      [lng, lat],
    ];
    return { type: 'Polygon', coordinates: [ring] };
  }
  return { type: 'Point', coordinates: [lng, lat] };
}

/** Four tables round one block: what each drew, what it also lists of the others, what is off. */
const anyTables: fc.Arbitrary<Plan> = fc
  .record({
    drawn: fc.array(
      fc.tuple(fc.nat(3), fc.constantFrom(...kinds), fc.nat(5), fc.nat(5), fc.boolean()),
      { maxLength: 14 },
    ),
    shared: fc.array(fc.tuple(fc.nat(13), fc.nat(3), fc.boolean()), { maxLength: 5 }),
  })
  .map(({ drawn, shared }) => {
    let plan = emptyPlan('trondheim' as WorkspaceId);
    for (const id of proposalIds.slice(1)) {
      plan = after(plan, addProposal(plan, { id, name: `Bord ${id}` }));
    }
    const list = (measureId: MeasureId, proposalId: ProposalId, on: boolean) => {
      if (!on) plan = after(plan, switchMeasure(plan, { measureId, proposalId, on }));
    };
    for (const [number, [table, kind, x, y, on]] of drawn.entries()) {
      const id = `m${number}` as MeasureId;
      const proposalId = proposalIds[table];
      const geometry = shapeOf(kind, x, y);
      plan = after(plan, addMeasure(plan, { id, kind, geometry, title: id, proposalId }));
      list(id, proposalId, on);
    }
    for (const [which, table, on] of shared) {
      const measureId = `m${which}` as MeasureId;
      if (which >= drawn.length) continue;
      const proposalId = proposalIds[table];
      plan = after(plan, includeMeasure(plan, { measureId, proposalId }));
      list(measureId, proposalId, on);
    }
    return plan;
  });

/** Any of the possible choices for each duplicate and conflict of an analysis. */
function chosen(analysis: MergeAnalysis, picks: readonly number[]): MergeChoices {
  const asked = [
    ...analysis.duplicates.map((ids) => [duplicateKey(ids), ['both', ...ids]] as const),
    ...analysis.conflicts.map((conflict) => {
      const answers =
        conflict.why === 'on-and-off' ? ['on', 'off'] : ['both', conflict.a, conflict.b];
      return [conflictKey(conflict), answers] as const;
    }),
  ];
  return Object.fromEntries(
    asked.map(([key, answers], at) => [key, answers[picks[at % picks.length] % answers.length]]),
  );
}

const anyPicks = fc.array(fc.nat(5), { minLength: 1, maxLength: 8 });
const anyOrder = fc.shuffledSubarray([...proposalIds], { minLength: 1 });

/** What a proposal lists, apart from the ids of copies. */
const listed = (plan: Plan, id: ProposalId) =>
  resolveMeasures(plan, none, id).map(({ measure, on }) => ({
    words: { ...measure, id: null },
    on,
  }));

function merged(
  plan: Plan,
  ids: readonly ProposalId[],
  decision = { drop: [], off: [] } as ReturnType<typeof decideMerge>,
): Plan {
  const made = { proposalIds: ids, newId: copyOf, name: 'Sammen', newMeasureId: newIds() };
  return after(plan, mergeProposals(plan, { ...made, ...decision }));
}

describe('a duplicate', () => {
  test('deleted again leaves everything as it was, and while it stands changes nothing else', () => {
    fc.assert(
      fc.property(anyTables, fc.constantFrom(...proposalIds), (plan, id) => {
        const input = { id, newId: copyOf, name: 'Kopi', newMeasureId: newIds() };
        const copied = after(plan, duplicateProposal(plan, input));
        expect(listed(copied, copyOf)).toEqual(listed(plan, id));
        expect(copied.measures).toMatchObject(plan.measures);
        expect(after(copied, deleteProposal(copied, { id: copyOf }))).toEqual(plan);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('a lock', () => {
  test('refuses every edit to the proposal and to what stands only in it, and nothing is touched', () => {
    const there = { type: 'Point' as const, coordinates: [10.9, 63.1] };
    fc.assert(
      fc.property(anyTables, fc.constantFrom(...proposalIds), (open, id) => {
        const plan = after(open, lockProposal(open, { id, locked: true }));
        const before = structuredClone(plan);
        const own = resolveMeasures(plan, none, id).map(({ measure }) => measure.id);
        const onlyHere = own.filter((measureId) =>
          Object.values(plan.entries).every(
            (entry) => entry.measureId !== measureId || entry.proposalId === id,
          ),
        );
        const newMeasureId = newIds();
        const edits = [
          renameProposal(plan, { id, name: 'Ny' }),
          noteProposal(plan, { id, note: 'Ny' }),
          deleteProposal(plan, { id }),
          includeMeasure(plan, { measureId: 'planned' as MeasureId, proposalId: id }),
          takeMeasures(plan, {
            measureIds: ['other' as MeasureId],
            into: id,
            copies: false,
            newMeasureId,
          }),
          ...own.flatMap((measureId, at) => [
            switchMeasure(plan, {
              measureId,
              proposalId: id,
              on: !plan.entries[`${id}/${measureId}`].on,
            }),
            excludeMeasure(plan, { measureId, proposalId: id }),
            deleteMeasure(plan, { id: measureId }),
            ...(at === 0
              ? []
              : [reorderMeasure(plan, { measureId, proposalId: id, afterId: null })]),
          ]),
          ...onlyHere.flatMap((measureId) => [
            moveMeasure(plan, { id: measureId, geometry: there }),
            describeMeasure(plan, { id: measureId, title: 'Ny' }),
          ]),
        ];
        for (const edit of edits) {
          if (!edit.ok) throw new Error(edit.reason);
          expect(applyPatch(plan, edit.value)).toMatchObject({ reason: 'proposal-locked' });
        }
        expect(plan).toEqual(before);
        const unlocked = after(plan, lockProposal(plan, { id, locked: false }));
        expect(unlocked).toEqual(open);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('a merge', () => {
  test('of one proposal is that proposal: the same measures in the same order, on and off', () => {
    fc.assert(
      fc.property(anyTables, fc.constantFrom(...proposalIds), (plan, id) => {
        const { duplicates, conflicts } = analyseMerge(plan, none, [id]);
        expect([duplicates, conflicts]).toEqual([[], []]);
        expect(listed(merged(plan, [id]), copyOf)).toEqual(listed(plan, id));
      }),
      { seed, numRuns: 200 },
    );
  });

  test('finds and keeps the same whatever the order of the proposals', () => {
    fc.assert(
      fc.property(anyTables, anyOrder, anyPicks, (plan, ids, picks) => {
        const forth = analyseMerge(plan, none, ids);
        const back = analyseMerge(plan, none, ids.toReversed());
        const found = (analysis: MergeAnalysis) => [
          analysis.duplicates.map(duplicateKey).toSorted(),
          analysis.conflicts.map(conflictKey).toSorted(),
        ];
        expect(found(back)).toEqual(found(forth));
        const choices = chosen(forth, picks);
        const kept = (order: readonly ProposalId[], analysis: MergeAnalysis) =>
          listed(merged(plan, order, decideMerge(analysis, choices)), copyOf)
            .map((line) => JSON.stringify(line))
            .toSorted();
        expect(kept(ids.toReversed(), back)).toEqual(kept(ids, forth));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('loses nothing: every measure is kept, or left out by a choice that names it', () => {
    fc.assert(
      fc.property(anyTables, anyOrder, anyPicks, (plan, ids, picks) => {
        const analysis = analyseMerge(plan, none, ids);
        const choices = chosen(analysis, picks);
        const decision = decideMerge(analysis, choices);
        const done = merged(plan, ids, decision);
        const titles = listed(done, copyOf).map(({ words }) => words.title);
        const all = analysis.measures.map(({ measure }) => measure.title);
        expect([...titles, ...decision.drop].toSorted()).toEqual(all.toSorted());
        for (const id of decision.drop) {
          const named = [
            ...analysis.duplicates
              .filter((group) => group.includes(id))
              .map((group) => [id, choices[duplicateKey(group)]]),
            ...analysis.conflicts
              .filter((conflict) => conflict.why !== 'on-and-off')
              .filter(({ a, b }) => a === id || b === id)
              .map((conflict) => [id, choices[conflictKey(conflict)]]),
          ];
          expect(named.some(([one, kept]) => kept !== 'both' && kept !== one)).toBe(true);
        }
        // The proposals it was made of, and what they list, are as they were.
        expect(done.measures).toMatchObject(plan.measures);
        expect(done.entries).toMatchObject(plan.entries);
        const everything = { drop: analysis.measures.map(({ measure }) => measure.id), off: [] };
        expect(listed(merged(plan, ids, everything), copyOf)).toEqual([]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('keeps one of every group of duplicates, whatever is chosen', () => {
    fc.assert(
      fc.property(anyTables, anyPicks, (plan, picks) => {
        const analysis = analyseMerge(plan, none, proposalIds);
        const choices = Object.fromEntries(
          Object.entries(chosen(analysis, picks)).filter(([key]) => key.startsWith('same ')),
        );
        const { drop } = decideMerge(analysis, choices);
        for (const group of analysis.duplicates) {
          expect(group.every((id) => drop.includes(id))).toBe(false);
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('a checkpoint', () => {
  const nothingLasting = Object.fromEntries(lastingCollections.map((name) => [name, {}]));

  test('of any plan is read back exactly, without what lasts', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readCheckpointContent(checkpointContent(plan))).toEqual({
          ok: true,
          value: { plan: { ...plan, ...nothingLasting }, skipped: 0 },
        });
      }),
      { seed, numRuns: 300 },
    );
  });

  test('is returned to without a word unsaid, a dot taken back or a sheet forgotten', () => {
    const id = 'then' as CheckpointId;
    const stamp = { name: 'Da', madeAt: '2027-03-04T11:00:00Z' };
    const leaving = { ...stamp, id: 'left' as CheckpointId };
    fc.assert(
      fc.property(anyPlan, anyPlan, (then, since) => {
        const { checkpoints } = after(then, makeCheckpoint(then, { ...stamp, id }));
        const plan = { ...since, checkpoints };
        const back = after(plan, returnToCheckpoint(plan, { id, leaving }));
        for (const name of lastingCollections.filter((one) => one !== 'checkpoints')) {
          expect(back[name]).toEqual(plan[name]);
        }
        const sharing = ({ id: one }: { readonly id: ProposalId }) =>
          plan.proposals[one]?.shared ?? false;
        expect(Object.values(back.proposals)).toEqual(
          Object.values(then.proposals).map((one) => ({ ...one, shared: sharing(one) })),
        );
      }),
      { seed, numRuns: 200 },
    );
  });

  test('is returned to exactly, told by the difference, and the return is taken back exactly', () => {
    const id = 'then' as CheckpointId;
    const stamp = { name: 'Da', madeAt: '2027-03-04T11:00:00Z' };
    const leaving = { ...stamp, id: 'left' as CheckpointId };
    fc.assert(
      fc.property(anyTables, anyTables, (then, now) => {
        const kept = after(then, makeCheckpoint(then, { ...stamp, id })).checkpoints;
        const plan = { ...now, checkpoints: kept };
        const edit = returnToCheckpoint(plan, { id, leaving });
        const made = edit.ok ? applyPatch(plan, edit.value) : edit;
        if (!made.ok) throw new Error(made.reason);
        const { plan: back, step } = made.value;
        expect({ ...back, checkpoints: {} }).toEqual(then);
        expect(back.checkpoints).toMatchObject(kept);
        expect(planDifference(back, then)).toEqual([]);
        const differs = JSON.stringify(now) !== JSON.stringify(then);
        if (!differs) expect(step.changes).toEqual([]);
        expect(applyStep(back, reverseStep(step)).plan).toEqual(plan);
      }),
      { seed, numRuns: 200 },
    );
  });
});
