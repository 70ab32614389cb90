import { applyPatch } from '../../src/domain/apply-patch.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { emptyPlan, firstProposalId } from '../../src/domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../../src/domain/ids.ts';
import type { MeasureKindId } from '../../src/domain/measure-kind.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import type { ChosenFile } from './street-grid.ts';

/** A measure as a test draws it. */
export interface Drawn {
  readonly title: string;
  readonly kind: MeasureKindId;
  readonly geometry: MeasureGeometry;
}

/** A plan file for Trondheim whose proposal A holds these measures, in this order. */
export function planFileWith(drawn: readonly Drawn[]): ChosenFile {
  let plan: Plan = emptyPlan('trondheim' as WorkspaceId);
  for (const [index, measure] of drawn.entries()) {
    const id = `drawn-${index}` as MeasureId;
    const patch = must(addMeasure(plan, { id, proposalId: firstProposalId, ...measure }));
    plan = must(applyPatch(plan, patch)).plan;
  }
  return {
    name: 'tegnet.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(plan)),
  };
}

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The plan refuses it: ${outcome.reason}`);
  return outcome.value;
}
