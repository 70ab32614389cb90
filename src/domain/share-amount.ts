import { shareOut } from './share-out.ts';

/** Amounts are shared to the hundredth of the currency. */
const perUnit = 100;

/**
 * An amount of money, negative or not, shared out by weights so that the parts add up to it: in
 * whole units of the currency where it is whole, else in hundredths. What is finer than a hundredth
 * stays with the first. Equal shares where no weight is over 0 (see `shareOut`).
 */
export function shareAmount(amount: number, weights: readonly number[]): readonly number[] {
  const sign = Math.sign(amount) || 1;
  if (Number.isInteger(amount)) {
    return shareOut(Math.abs(amount), weights).map((part) => sign * part);
  }
  const hundredths = Math.round(Math.abs(amount) * perUnit);
  const parts = shareOut(hundredths, weights).map((part) => (sign * part) / perUnit);
  const rest = amount - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => (at === 0 ? part + rest : part));
}
