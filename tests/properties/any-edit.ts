import fc from 'fast-check';
import { coveragePresets } from '../../src/domain/coverage-presets.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { addOwnKind } from '../../src/domain/edits/add-own-kind.ts';
import { addProposal } from '../../src/domain/edits/add-proposal.ts';
import { changeKind } from '../../src/domain/edits/change-kind.ts';
import { changeOwnKind } from '../../src/domain/edits/change-own-kind.ts';
import { deleteMeasure } from '../../src/domain/edits/delete-measure.ts';
import { deleteProposal } from '../../src/domain/edits/delete-proposal.ts';
import { describeMeasure } from '../../src/domain/edits/describe-measure.ts';
import { duplicateMeasure } from '../../src/domain/edits/duplicate-measure.ts';
import { excludeMeasure } from '../../src/domain/edits/exclude-measure.ts';
import { keepQuestion } from '../../src/domain/edits/keep-question.ts';
import { includeMeasure } from '../../src/domain/edits/include-measure.ts';
import { moveMeasure } from '../../src/domain/edits/move-measure.ts';
import { moveOwnKind } from '../../src/domain/edits/move-own-kind.ts';
import { moveQuestion } from '../../src/domain/edits/move-question.ts';
import { removeOwnKind } from '../../src/domain/edits/remove-own-kind.ts';
import { removeQuestion } from '../../src/domain/edits/remove-question.ts';
import { renameProposal } from '../../src/domain/edits/rename-proposal.ts';
import { renameQuestion } from '../../src/domain/edits/rename-question.ts';
import { reorderMeasure } from '../../src/domain/edits/reorder-measure.ts';
import { replacePlan } from '../../src/domain/edits/replace-plan.ts';
import { switchMeasure } from '../../src/domain/edits/switch-measure.ts';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { MeasureId, OwnKindId, ProposalId, QuestionId } from '../../src/domain/ids.ts';
import type { MeasureKindId } from '../../src/domain/measure-kind.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { PlanPatch } from '../../src/domain/plan-patch.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { shapeVerbs, type Verb } from './any-shape-edit.ts';
import { contributionVerbs } from './contribution-verbs.ts';
import { proposalVerbs } from './proposal-verbs.ts';

/** An edit as numbers, to be made sense of by the plan it meets: it may well be refused there. */
export type EditDraft = readonly [verb: number, what: number, where: number, how: number];

/** Few names, so that edits meet on the same records; many verbs. */
export const anyEdit: fc.Arbitrary<EditDraft> = fc.tuple(
  // Small numbers are no more likely than others: each of the verbs gets its turn.
  fc.noBias(fc.nat(999)),
  fc.nat(4),
  fc.nat(2),
  fc.noBias(fc.nat(999)),
);

/** The patch a draft stands for, or why the edit is refused. */
export function editOf(plan: Plan, [verb, what, where, how]: EditDraft): Outcome<PlanPatch> {
  return verbs[verb % verbs.length](plan, `m${what}` as MeasureId, 'abc'[where] as ProposalId, how);
}

/** A measure that only the workspace knows; it can be listed, and not changed. */
const planned = 'planned' as MeasureId;

const kind = 'meeting-place';

const verbs: readonly Verb[] = [
  (plan, id, proposalId, how) =>
    addMeasure(plan, { id, kind, geometry: point(how), title: `Drawn ${how}`, proposalId }),
  (plan, id, proposalId, how) =>
    addMeasure(plan, {
      id,
      kind: 'park',
      geometry: block(how),
      title: `Park ${how}`,
      proposalId,
    }),
  (plan, id, _proposalId, how) => moveMeasure(plan, { id, geometry: point(how) }),
  (plan, id, _proposalId, how) => describeMeasure(plan, { id, title: `Title ${how}` }),
  (plan, id, _proposalId, how) =>
    describeMeasure(plan, { id, note: `Note ${how}`, status: how % 2 ? 'idea' : 'adopted' }),
  (plan, id) => deleteMeasure(plan, { id }),
  (plan, id, proposalId, how) =>
    duplicateMeasure(plan, { id, newId: `m${how % 5}` as MeasureId, geometry: null, proposalId }),
  (plan, id, proposalId, how) => {
    const measureId = how % 3 === 0 ? planned : id;
    const there = measureId === planned || Object.hasOwn(plan.measures, id);
    if (!there) return { ok: false, reason: 'not-there' };
    return includeMeasure(plan, { measureId, proposalId });
  },
  (plan, measureId, proposalId) => excludeMeasure(plan, { measureId, proposalId }),
  (plan, measureId, proposalId, how) =>
    switchMeasure(plan, { measureId, proposalId, on: how % 2 === 0 }),
  (plan, measureId, proposalId, how) => {
    const afterId = how % 5 === 4 ? null : (`m${how % 4}` as MeasureId);
    return reorderMeasure(plan, { measureId, proposalId, afterId });
  },
  (plan, _id, id, how) => addProposal(plan, { id, name: `Proposal ${how}` }),
  (plan, _id, id, how) => renameProposal(plan, { id, name: `Renamed ${how}` }),
  (plan, _id, id) => deleteProposal(plan, { id }),
  (plan, _id, _proposalId, how) => {
    const question = { ...coveragePresets[how % 4], distanceMeters: 100 + how, title: `Q ${how}` };
    return keepQuestion(plan, { question, words: '' });
  },
  (plan, _id, _proposalId, how) => removeQuestion(plan, { id: questionId(how), words: '' }),
  (plan, _id, _proposalId, how) =>
    renameQuestion(plan, { id: questionId(how), title: `Asked ${how}`, words: '' }),
  (plan, _id, _proposalId, how) => {
    const afterId = how % 3 === 2 ? null : questionId(how + 1);
    return moveQuestion(plan, { id: questionId(how), afterId, words: '' });
  },
  (plan, id, _proposalId, how) =>
    describeMeasure(plan, {
      id,
      budget: how % 3 === 0 ? [] : [{ financier: '', year: null, amount: how }],
      homes: { owned: how, cooperative: 0, rented: 0, municipal: 0 },
    }),
  (plan, _id, _proposalId, how) =>
    addOwnKind(plan, { id: ownKindId(how), name: `Kind ${how}`, like: likeness(how) }),
  (plan, _id, _proposalId, how) =>
    changeOwnKind(plan, { id: ownKindId(how), name: `Kind ${how}`, like: likeness(how + 1) }),
  (plan, _id, _proposalId, how) => {
    const afterId = how % 3 === 2 ? null : ownKindId(how + 1);
    return moveOwnKind(plan, { id: ownKindId(how), afterId });
  },
  (plan, _id, _proposalId, how) => removeOwnKind(plan, { id: ownKindId(how) }),
  (plan, id, _proposalId, how) =>
    changeKind(plan, {
      ids: [id],
      kind: likeness(how),
      ownKind: how % 2 === 0 ? ownKindId(how) : null,
    }),
  (plan, _id, _proposalId, how) =>
    // Rarely: everything else would be lost in it.
    how % 8 === 0
      ? replacePlan(plan, {
          by: emptyPlan(plan.info.plan.workspaceId),
          note: { key: 'clearPlan' },
        })
      : { ok: false, reason: 'not-now' },
  ...shapeVerbs,
  ...proposalVerbs,
  ...contributionVerbs,
];

/** One of the few kinds that the edits add. */
function ownKindId(how: number): OwnKindId {
  return `kind ${how % 3}` as OwnKindId;
}

/** Kinds of different shapes, so that some changes are refused. */
function likeness(how: number): MeasureKindId {
  return (['meeting-place', 'square', 'park', 'housing', 'footbridge'] as const)[how % 5];
}

/** One of the few questions that the edits keep. */
function questionId(how: number): QuestionId {
  return coveragePresets[how % 4].id;
}

function point(how: number): MeasureGeometry {
  return { type: 'Point', coordinates: [10 + how / 1_000, 63] };
}

function block(how: number): MeasureGeometry {
  const [x, y] = [10 + how / 1_000, 63];
  const corners = [
    [x, y],
    [x + 0.01, y],
    [x + 0.01, y + 0.01],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}
