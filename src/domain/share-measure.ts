import type { BudgetLine } from './budget-line.ts';
import { tenures, type HomesByTenure } from './homes-by-tenure.ts';
import type { Measure } from './measure.ts';
import { shareAmount } from './share-amount.ts';
import { shareOut } from './share-out.ts';

/**
 * What each part of a measure brings and costs when it is divided: homes by size and whole, each
 * line of the budget by size; both keep their sums. Nothing said of it stays nothing said.
 */
export function shareMeasure(
  { homes, budget }: Pick<Measure, 'homes' | 'budget'>,
  sizes: readonly number[],
): readonly Pick<Measure, 'homes' | 'budget'>[] {
  const homesOf = homes === null ? null : shareHomes(homes, sizes);
  const lines = budget.map((line) => shareAmount(line.amount, sizes));
  return sizes.map((_, part) => ({
    homes: homesOf === null ? null : homesOf[part],
    budget: budget.map((line, at): BudgetLine => ({ ...line, amount: lines[at][part] })),
  }));
}

function shareHomes(homes: HomesByTenure, sizes: readonly number[]): readonly HomesByTenure[] {
  const shares = tenures.map((tenure) => shareOut(homes[tenure], sizes));
  return sizes.map(
    (_, part) =>
      Object.fromEntries(tenures.map((tenure, at) => [tenure, shares[at][part]])) as HomesByTenure,
  );
}
