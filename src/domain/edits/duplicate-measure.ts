import type { MeasureId, ProposalId } from '../ids.ts';
import type { MeasureGeometry } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { putEntryLast } from './put-entry-last.ts';
import { putMeasure } from './put-measure.ts';
import { findSketch } from '../find-sketch.ts';

export interface MeasureCopy {
  readonly id: MeasureId;
  readonly newId: MeasureId;
  /** Where the copy lies, WGS 84: usually beside the original. */
  readonly geometry: MeasureGeometry | null;
  readonly proposalId: ProposalId;
}

/**
 * A copy of a sketch, last on a proposal's list.
 * Refused: `no-measure`, `measure-exists`, `no-proposal`.
 */
export function duplicateMeasure(plan: Plan, input: MeasureCopy): Outcome<PlanPatch> {
  const { id, newId, geometry, proposalId } = input;
  const original = findSketch(plan, id);
  if (!original) return { ok: false, reason: 'no-measure' };
  if (Object.hasOwn(plan.measures, newId)) return { ok: false, reason: 'measure-exists' };
  if (!Object.hasOwn(plan.proposals, proposalId)) return { ok: false, reason: 'no-proposal' };
  return {
    ok: true,
    value: {
      note: { key: 'duplicateMeasure', title: original.title },
      changes: [
        putMeasure({ ...original, id: newId, geometry }),
        putEntryLast(plan, proposalId, newId),
      ],
    },
  };
}
