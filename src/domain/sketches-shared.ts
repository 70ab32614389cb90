import type { MeasureId, ProposalId } from './ids.ts';
import type { Plan } from './plan.ts';
import { findSketch } from './find-sketch.ts';

/** The sketches of a proposal that also stand in one that is not locked: changed there, changed here. */
export function sketchesShared(plan: Plan, id: ProposalId): readonly MeasureId[] {
  const own = new Set<MeasureId>();
  const open = new Set<MeasureId>();
  for (const { proposalId, measureId } of Object.values(plan.entries)) {
    if (!findSketch(plan, measureId)) continue;
    if (proposalId === id) own.add(measureId);
    else if (Object.hasOwn(plan.proposals, proposalId) && !plan.proposals[proposalId].locked) {
      open.add(measureId);
    }
  }
  return [...own].filter((measureId) => open.has(measureId));
}
