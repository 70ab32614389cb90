import { archiveProposal } from '../../src/domain/edits/archive-proposal.ts';
import { duplicateProposal } from '../../src/domain/edits/duplicate-proposal.ts';
import { lockProposal } from '../../src/domain/edits/lock-proposal.ts';
import { makeCheckpoint } from '../../src/domain/edits/make-checkpoint.ts';
import { mergeProposals } from '../../src/domain/edits/merge-proposals.ts';
import { moveProposal } from '../../src/domain/edits/move-proposal.ts';
import { noteProposal } from '../../src/domain/edits/note-proposal.ts';
import { removeCheckpoint } from '../../src/domain/edits/remove-checkpoint.ts';
import { returnToCheckpoint } from '../../src/domain/edits/return-to-checkpoint.ts';
import { takeMeasures } from '../../src/domain/edits/take-measures.ts';
import type { CheckpointId, MeasureId, ProposalId } from '../../src/domain/ids.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { PlanPatch } from '../../src/domain/plan-patch.ts';
import type { Plan } from '../../src/domain/plan.ts';

type Verb = (plan: Plan, id: MeasureId, proposalId: ProposalId, how: number) => Outcome<PlanPatch>;

const madeAt = '2027-03-04T11:00:00Z';

/** What is done to whole proposals and to checkpoints, as drafts of edits mean it. */
export const proposalVerbs: readonly Verb[] = [
  (plan, _measure, id, how) => noteProposal(plan, { id, note: `Note ${how}` }),
  // Oftener unlocked: a plan that is locked throughout meets no other edit.
  (plan, _measure, id, how) => lockProposal(plan, { id, locked: how % 4 === 0 }),
  (plan, _measure, id, how) => archiveProposal(plan, { id, archived: how % 2 === 0 }),
  (plan, _measure, id, how) =>
    moveProposal(plan, { id, afterId: how % 4 === 3 ? null : ('abc'[how % 3] as ProposalId) }),
  (plan, _measure, id, how) =>
    duplicateProposal(plan, {
      id,
      newId: 'abc'[how % 3] as ProposalId,
      name: `Copy ${how}`,
      newMeasureId: freshIds(plan),
    }),
  (plan, measureId, into, how) =>
    takeMeasures(plan, {
      measureIds: Object.hasOwn(plan.measures, measureId) ? [measureId] : [],
      into,
      copies: how % 2 === 0,
      newMeasureId: freshIds(plan),
    }),
  (plan, _measure, id, how) =>
    mergeProposals(plan, {
      proposalIds: [id, 'abc'[how % 3] as ProposalId].slice(how % 2),
      newId: 'abc'[(how >> 2) % 3] as ProposalId,
      name: `Merge ${how}`,
      drop: [],
      off: [],
      newMeasureId: freshIds(plan),
    }),
  (plan, _measure, _proposal, how) =>
    makeCheckpoint(plan, { id: checkpointId(how), name: `Then ${how}`, madeAt }),
  (plan, _measure, _proposal, how) => removeCheckpoint(plan, { id: checkpointId(how) }),
  (plan, _measure, _proposal, how) => {
    const leaving = { id: 'left' as CheckpointId, name: 'Left', madeAt };
    return returnToCheckpoint(plan, { id: checkpointId(how), leaving });
  },
];

function checkpointId(how: number): CheckpointId {
  return `then ${how % 2}` as CheckpointId;
}

/** Ids that the plan has not: those of copies, counted from the first that is free. */
function freshIds(plan: Plan): () => MeasureId {
  let number = 0;
  return () => {
    do number += 1;
    while (Object.hasOwn(plan.measures, `copy ${number}`));
    return `copy ${number}` as MeasureId;
  };
}
