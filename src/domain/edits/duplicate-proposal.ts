import type { MeasureId, ProposalId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';
import { entriesOfProposal } from '../resolve-measures.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';
import { ranksToPlace } from '../ranks-to-place.ts';
import { listedEntries } from './listed-entries.ts';
import { putMeasure } from './put-measure.ts';
import { findSketch } from '../find-sketch.ts';

export interface ProposalCopy {
  readonly id: ProposalId;
  readonly newId: ProposalId;
  readonly name: string;
  /** Ids for the copies of its sketches, one for each in the order of its list. */
  readonly newMeasureId: () => MeasureId;
}

/**
 * A copy of a proposal to vary, right after it: unlocked, with the same list in the same order and
 * the same switched off. Its sketches are copied, so that moving one changes nothing in the
 * original; planned measures are not anybody's to move and are shared.
 * Refused: `no-proposal`, `proposal-exists`, `no-name`.
 */
export function duplicateProposal(plan: Plan, input: ProposalCopy): Outcome<PlanPatch> {
  const { id, newId } = input;
  if (!Object.hasOwn(plan.proposals, id)) return { ok: false, reason: 'no-proposal' };
  if (Object.hasOwn(plan.proposals, newId)) return { ok: false, reason: 'proposal-exists' };
  const name = fittingText(input.name.trim(), longestTitle);
  if (name === '') return { ok: false, reason: 'no-name' };
  const original = plan.proposals[id];
  const all = proposalsInOrder(plan);
  const at = all.indexOf(original) + 1;
  const orders: readonly string[] = all.map(({ order }) => order);
  // The copy's own place in the list is what is asked for, whatever stands there now.
  const ranks = ranksToPlace(orders.toSpliced(at, 0, original.order), at);
  const copies = entriesOfProposal(plan, id).map(({ measureId, on }) => {
    const sketch = findSketch(plan, measureId);
    const copy = sketch && { ...sketch, id: input.newMeasureId() };
    return { copy, measureId: copy?.id ?? measureId, on };
  });
  const others = [...ranks].flatMap(([index, value]) => {
    if (index === at) return [];
    const key = all[index < at ? index : index - 1].id;
    return [{ do: 'set', collection: 'proposals', key, field: 'order', value } as const];
  });
  const record = {
    id: newId,
    name,
    note: fittingText(original.note, longestNote),
    order: ranks.get(at) ?? original.order,
    locked: false,
    archived: false,
    shared: false,
    table: null,
  };
  return {
    ok: true,
    value: {
      note: { key: 'duplicateProposal', title: name },
      changes: [
        ...others,
        { do: 'put', collection: 'proposals', key: newId, record },
        ...copies.flatMap(({ copy }) => (copy ? [putMeasure(copy)] : [])),
        ...listedEntries(newId, copies),
      ],
    },
  };
}
