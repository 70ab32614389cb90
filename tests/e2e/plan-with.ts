import { applyPatch } from '../../src/domain/apply-patch.ts';
import type { CoverageQuestion } from '../../src/domain/coverage-question.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { keepQuestion } from '../../src/domain/edits/keep-question.ts';
import { emptyPlan, firstProposalId } from '../../src/domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../../src/domain/ids.ts';
import type { MeasureKindId } from '../../src/domain/measure-kind.ts';
import type { Measure, MeasureGeometry } from '../../src/domain/measure.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import type { ChosenFile } from './street-grid.ts';

/** A measure as a test draws it, and what it says of it in the register. */
export interface Drawn extends Partial<
  Pick<Measure, 'period' | 'status' | 'statusDates' | 'budget' | 'zones'>
> {
  readonly title: string;
  readonly kind: MeasureKindId;
  readonly geometry: MeasureGeometry;
}

/** A plan file for Trondheim: its questions, and its proposal A with these measures, in order. */
export function planFileWith(
  drawn: readonly Drawn[],
  questions: readonly CoverageQuestion[] = [],
): ChosenFile {
  let plan: Plan = emptyPlan('trondheim' as WorkspaceId);
  for (const [index, { title, kind, geometry, ...said }] of drawn.entries()) {
    const id = `drawn-${index}` as MeasureId;
    const patch = must(
      addMeasure(plan, { id, proposalId: firstProposalId, title, kind, geometry }),
    );
    plan = must(applyPatch(plan, patch)).plan;
    plan = { ...plan, measures: { ...plan.measures, [id]: { ...plan.measures[id], ...said } } };
  }
  for (const question of questions) {
    const patch = must(keepQuestion(plan, { question, words: question.title }));
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
