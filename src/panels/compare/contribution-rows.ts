import { budgetSum } from '../../domain/budget-line.ts';
import type { Contribution, Gain, SilentReason } from '../../domain/comparison.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { costPerResident } from '../../domain/proposal-cost.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import type { Counted } from '../../domain/zone-share.ts';
import { changeOf, leastChange } from './change-words.ts';

/** A measure of a proposal with what it brings and costs. */
export interface ContributionRow {
  readonly measureId: MeasureId;
  readonly title: string;
  readonly alone: Gain | null;
  readonly inProposal: Gain | null;
  /** null: nobody has said. */
  readonly cost: number | null;
  readonly costPerResident: number | null;
}

export interface SilentRow {
  readonly measureId: MeasureId;
  readonly title: string;
  readonly why: SilentReason;
}

export interface ContributionLists {
  readonly loud: readonly ContributionRow[];
  readonly silent: readonly SilentRow[];
  /** What the measures bring one by one, added up. */
  readonly sumAlone: number;
}

/** The measures that bring something, those that bring most first, and those that bring nothing. */
export function contributionLists(
  contributions: readonly Contribution[],
  listed: readonly ListedMeasure[],
  counted: Counted,
  titleOf: (id: MeasureId) => string,
): ContributionLists {
  const budgets = new Map(listed.map(({ measure }) => [measure.id, measure.budget]));
  const loud: ContributionRow[] = [];
  const silent: SilentRow[] = [];
  let sumAlone = 0;
  for (const { measureId, alone, inProposal, silent: why } of contributions) {
    const title = titleOf(measureId);
    if (why !== null) {
      silent.push({ measureId, title, why });
      continue;
    }
    const cost = budgetSum(budgets.get(measureId) ?? []);
    sumAlone += changeOf(alone, counted) ?? 0;
    loud.push({
      measureId,
      title,
      alone,
      inProposal,
      cost,
      costPerResident: costPerResident(cost, inProposal),
    });
  }
  const brings = (row: ContributionRow) => changeOf(row.inProposal, counted) ?? 0;
  return { loud: loud.toSorted((a, b) => brings(b) - brings(a)), silent, sumAlone };
}

/** How the sum of the measures one by one stands to what they bring together. */
export function overlapKind(
  sumAlone: number,
  together: number,
  counted: Counted,
): 'overlap' | 'synergy' | 'additive' {
  const apart = sumAlone - together;
  if (Math.abs(apart) < leastChange[counted]) return 'additive';
  return apart > 0 ? 'overlap' : 'synergy';
}
