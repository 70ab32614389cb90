import type { BudgetLine } from './budget-line.ts';
import { tenures, type HomesByTenure } from './homes-by-tenure.ts';
import type { Measure } from './measure.ts';
import { shareOut } from './share-out.ts';

/** Amounts are shared to the hundredth of the currency. */
const perUnit = 100;

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

/** In whole units where the amount is whole, else in hundredths. */
function shareAmount(amount: number, sizes: readonly number[]): readonly number[] {
  const sign = Math.sign(amount) || 1;
  if (Number.isInteger(amount)) return shareOut(Math.abs(amount), sizes).map((part) => sign * part);
  const hundredths = Math.round(Math.abs(amount) * perUnit);
  const parts = shareOut(hundredths, sizes).map((part) => (sign * part) / perUnit);
  // What is finer than a hundredth stays with the first, so that the sum is what it was.
  const rest = amount - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => (at === 0 ? part + rest : part));
}
