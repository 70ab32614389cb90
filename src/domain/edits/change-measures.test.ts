import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { emptyPlan, firstProposalId as A } from '../empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { resolveMeasures } from '../resolve-measures.ts';
import { addMeasure } from './add-measure.ts';
import { addProposal } from './add-proposal.ts';
import { changeMeasures } from './change-measures.ts';
import { includeMeasure } from './include-measure.ts';
import { switchMeasure } from './switch-measure.ts';

const B = 'b' as ProposalId;
const [park, lawn, square, half, third] = [
  'park',
  'lawn',
  'square',
  'half',
  'third',
] as MeasureId[];
const note = { key: 'splitMeasures', title: 'Park' } as const;

function after(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  const done = edit.ok ? applyPatch(plan, edit.value) : edit;
  if (!done.ok) throw new Error(`${done.reason} ${JSON.stringify(done.values)}`);
  return done.value.plan;
}

function drawn(plan: Plan, id: MeasureId): Plan {
  const geometry = { type: 'Point', coordinates: [10.4, 63.4] } as const;
  const kind = 'playground';
  return after(
    plan,
    addMeasure(plan, {
      id,
      kind,
      geometry: { ...geometry, coordinates: [10.4, 63.4] },
      title: id,
      proposalId: A,
    }),
  );
}

/** A lists park, lawn and square; B lists the park, switched off, and the square. */
function twoProposals(): Plan {
  let plan = [park, lawn, square].reduce(drawn, emptyPlan('trondheim' as WorkspaceId));
  plan = after(plan, addProposal(plan, { id: B, name: 'B' }));
  plan = after(plan, includeMeasure(plan, { measureId: park, proposalId: B }));
  plan = after(plan, includeMeasure(plan, { measureId: square, proposalId: B }));
  return after(plan, switchMeasure(plan, { measureId: park, proposalId: B, on: false }));
}

function listOf(plan: Plan, proposalId: ProposalId): readonly string[] {
  return resolveMeasures(plan, [], proposalId).map(
    ({ measure, on }) => `${measure.id}${on ? '' : ' off'}`,
  );
}

const plan = twoProposals();
const copyOf = (id: MeasureId): Measure => ({ ...plan.measures[park], id, title: id });

describe('several sketches changed at once', () => {
  it('lists parts right after their original, on or off as it is, in every proposal', () => {
    const split = after(
      plan,
      changeMeasures(plan, {
        note,
        changes: [{ id: park, title: 'First part' }],
        add: [half, third].map((id) => ({ measure: copyOf(id), standsFor: [park] })),
      }),
    );
    expect(listOf(split, A)).toEqual(['park', 'half', 'third', 'lawn', 'square']);
    expect(listOf(split, B)).toEqual(['park off', 'half off', 'third off', 'square']);
    expect(split.measures[park].title).toBe('First part');
  });

  it('lists what the others became part of wherever one of them was, and takes them away', () => {
    const merged = after(
      plan,
      changeMeasures(plan, {
        note,
        changes: [{ id: lawn, note: 'with the park', standsFor: [lawn, park] }],
        remove: [park],
      }),
    );
    expect(listOf(merged, A)).toEqual(['lawn', 'square']);
    expect(listOf(merged, B)).toEqual(['lawn off', 'square']);
    expect(Object.keys(merged.measures).toSorted()).toEqual(['lawn', 'square']);
    expect(Object.values(merged.entries).some(({ measureId }) => measureId === park)).toBe(false);
  });

  it('puts something of its own last on the list it is made in', () => {
    const added = after(
      plan,
      changeMeasures(plan, { note, add: [{ measure: copyOf(half), proposalId: B }] }),
    );
    expect(listOf(added, A)).toEqual(['park', 'lawn', 'square']);
    expect(listOf(added, B)).toEqual(['park off', 'square', 'half']);
  });

  it('is refused as a whole where one sketch is missing or there already', () => {
    const gone = { note, remove: [park, 'gone' as MeasureId] };
    expect(changeMeasures(plan, gone)).toMatchObject({ ok: false, reason: 'no-measure' });
    const twice = { note, add: [half, half].map((id) => ({ measure: copyOf(id), proposalId: A })) };
    expect(changeMeasures(plan, twice)).toMatchObject({ reason: 'measure-exists' });
    const nowhere = { note, add: [{ measure: copyOf(half), proposalId: 'c' as ProposalId }] };
    expect(changeMeasures(plan, nowhere)).toMatchObject({ reason: 'no-proposal' });
  });
});
