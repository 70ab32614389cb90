import { budgetSum } from './budget-line.ts';
import type { Gain } from './comparison.ts';
import { measureKind } from './measure-kind.ts';
import type { ListedMeasure } from './resolve-measures.ts';

/** What a proposal costs, as far as its measures say. */
export interface ProposalCost {
  /** The sum of what is known, in the workspace's currency; null where nothing is. */
  readonly known: number | null;
  /** Measures that say nothing of their cost, of all that are to be done. */
  readonly silent: number;
  readonly measures: number;
}

/**
 * The cost of what a proposal would do: measures that are switched on and not dropped; a note costs
 * nothing and is no measure here. What is not said is counted, and is not taken for nothing.
 */
export function proposalCost(listed: readonly ListedMeasure[]): ProposalCost {
  const sums = listed
    .filter(
      ({ measure: { kind, status }, on }) =>
        on && status !== 'dropped' && measureKind(kind).family !== 'note',
    )
    .map(({ measure }) => budgetSum(measure.budget));
  const known = sums.filter((sum) => sum !== null);
  return {
    known: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
    silent: sums.length - known.length,
    measures: sums.length,
  };
}

/**
 * What each resident more costs; null where the cost is not known in full, where the gain is not
 * known, and where less than one resident more is reached.
 */
export function costPerResident(cost: number | null, gain: Gain | null): number | null {
  return cost === null || gain === null || !(gain.residents >= 1) ? null : cost / gain.residents;
}

/** The cost of a whole proposal; null while any of its measures says nothing of its own. */
export function wholeCost({ known, silent }: ProposalCost): number | null {
  return silent === 0 ? known : null;
}
