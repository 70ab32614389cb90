/** What a measure costs: an amount in the workspace's currency, from a financier in a year. */
export interface BudgetLine {
  /** Empty where nobody is named. */
  readonly financier: string;
  /** Calendar year; null where none is said. */
  readonly year: number | null;
  readonly amount: number;
}

/** The sum of a budget; null where nothing is said, which is not the same as nothing. */
export function budgetSum(budget: readonly BudgetLine[]): number | null {
  return budget.length === 0 ? null : budget.reduce((sum, { amount }) => sum + amount, 0);
}
