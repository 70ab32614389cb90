import type { MeasureId, ProposalId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { entryKey } from '../proposal.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { listedEntries } from './listed-entries.ts';
import { putMeasure } from './put-measure.ts';
import { findSketch } from '../find-sketch.ts';

export interface MeasuresTaken {
  /** In the order in which they are to be listed. */
  readonly measureIds: readonly MeasureId[];
  readonly into: ProposalId;
  /** Whether sketches are copied; a planned measure never is. */
  readonly copies: boolean;
  readonly newMeasureId: () => MeasureId;
}

/**
 * Measures of other proposals, or that the workspace brings, put last on a proposal's list. A
 * sketch that is not copied is then the same in both: changed in one, changed in the other. What
 * also stands in a locked proposal is always copied, so that the locked one stays as it is. What is
 * on the list already is left where it is, unless it is to be copied.
 * Refused: `no-proposal`, `nothing-to-take`.
 */
export function takeMeasures(plan: Plan, input: MeasuresTaken): Outcome<PlanPatch> {
  const { into, copies } = input;
  if (!Object.hasOwn(plan.proposals, into)) return { ok: false, reason: 'no-proposal' };
  const kept = standingInLocked(plan, into);
  const taken = [...new Set(input.measureIds)].flatMap((measureId): readonly Taken[] => {
    const sketch = findSketch(plan, measureId);
    const isListed = Object.hasOwn(plan.entries, entryKey(into, measureId));
    if (sketch && (copies || (kept.has(measureId) && !isListed))) {
      const copy = { ...sketch, id: input.newMeasureId() };
      return [{ copy, measureId: copy.id, on: true }];
    }
    return isListed ? [] : [{ copy: null, measureId, on: true }];
  });
  if (taken.length === 0) return { ok: false, reason: 'nothing-to-take' };
  const last = entriesOfProposal(plan, into).at(-1)?.order ?? null;
  return {
    ok: true,
    value: {
      note: { key: 'takeMeasures', title: plan.proposals[into].name },
      changes: [
        ...taken.flatMap(({ copy }) => (copy ? [putMeasure(copy)] : [])),
        ...listedEntries(into, taken, last),
      ],
    },
  };
}

interface Taken {
  readonly copy: Measure | null;
  readonly measureId: MeasureId;
  readonly on: boolean;
}

/** Sketches that a locked proposal other than this lists. */
function standingInLocked(plan: Plan, into: ProposalId): ReadonlySet<MeasureId> {
  return new Set(
    Object.values(plan.entries)
      .filter(({ proposalId }) => proposalId !== into && plan.proposals[proposalId]?.locked)
      .map(({ measureId }) => measureId),
  );
}
