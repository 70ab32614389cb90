import { applyPatch } from '../../src/domain/apply-patch.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { addProposal } from '../../src/domain/edits/add-proposal.ts';
import { emptyPlan, firstProposalId } from '../../src/domain/empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import type { Drawn } from './plan-with.ts';
import type { ChosenFile } from './street-grid.ts';

/** A measure as a test draws it, with what it costs where that is said. */
export interface Costed extends Drawn {
  readonly cost?: number;
}

/** A plan file for Trondheim with proposals A and B and their measures, in order. */
export function planFileWithTwo(a: readonly Costed[], b: readonly Costed[]): ChosenFile {
  let plan: Plan = emptyPlan('trondheim' as WorkspaceId);
  const second = 'b' as ProposalId;
  plan = edited(plan, addProposal(plan, { id: second, name: 'B' }));
  const all = [
    ...a.map((drawn) => ({ drawn, proposalId: firstProposalId })),
    ...b.map((drawn) => ({ drawn, proposalId: second })),
  ];
  for (const [index, { drawn, proposalId }] of all.entries()) {
    const { cost, ...rest } = drawn;
    const id = `drawn-${index}` as MeasureId;
    plan = edited(plan, addMeasure(plan, { id, proposalId, ...rest }));
    if (cost === undefined) continue;
    const budget = [{ financier: '', year: null, amount: cost }];
    plan = { ...plan, measures: { ...plan.measures, [id]: { ...plan.measures[id], budget } } };
  }
  return {
    name: 'to-forslag.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(plan)),
  };
}

function edited(plan: Plan, outcome: Outcome<Parameters<typeof applyPatch>[1]>): Plan {
  if (!outcome.ok) throw new Error(`The plan refuses it: ${outcome.reason}`);
  const applied = applyPatch(plan, outcome.value);
  if (!applied.ok) throw new Error(`The plan refuses it: ${applied.reason}`);
  return applied.value.plan;
}
