import type { BudgetLine } from '../../domain/budget-line.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { shareAmount } from '../../domain/share-amount.ts';

/** Which money is meant: of all years together, or of one (null: of no year that is said). */
export type MoneyYears = 'all' | { readonly year: number | null };

/** A zone's part of a measure's money, in whole hundredths of the currency. */
export interface ZoneMoney {
  readonly zoneId: ZoneId;
  readonly hundredths: number;
}

/**
 * A measure's money shared among the zones it serves: in proportion to their residents where all of
 * them are known, else in equal parts. Each line of the budget is shared by itself, in whole units
 * of the currency where its amount is whole (largest remainders, `shareOut`), so that zones add up
 * to the measure and years to the whole, to the last hundredth. The order of `zones` does not
 * matter. No zones: no parts.
 */
export function shareMoney(
  budget: readonly BudgetLine[],
  zones: readonly ZoneId[],
  residentsOf: (zoneId: ZoneId) => number | null,
  years: MoneyYears = 'all',
): readonly ZoneMoney[] {
  const sorted = zones.toSorted();
  const weights = zoneWeights(sorted, residentsOf);
  const parts = new Float64Array(sorted.length);
  for (const line of linesOf(budget, years)) {
    const shares = shareAmount(inHundredths(line.amount) / 100, weights);
    for (const [at, share] of shares.entries()) parts[at] += inHundredths(share);
  }
  return sorted.map((zoneId, at) => ({ zoneId, hundredths: parts[at] }));
}

/** The weights that zones share by: their residents, or all the same where one is not known. */
export function zoneWeights(
  zones: readonly ZoneId[],
  residentsOf: (zoneId: ZoneId) => number | null,
): readonly number[] {
  const residents = zones.map(residentsOf);
  const known = residents.filter((count) => count !== null);
  return known.length === zones.length ? known : zones.map(() => 1);
}

/** A budget's money in whole hundredths of the currency, rounded line by line. */
export function budgetHundredths(budget: readonly BudgetLine[], years: MoneyYears = 'all'): number {
  return linesOf(budget, years).reduce((sum, { amount }) => sum + inHundredths(amount), 0);
}

function linesOf(budget: readonly BudgetLine[], years: MoneyYears): readonly BudgetLine[] {
  return years === 'all' ? budget : budget.filter(({ year }) => year === years.year);
}

function inHundredths(amount: number): number {
  return Math.round(amount * 100);
}
