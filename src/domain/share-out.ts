/**
 * A whole number shared out by weights in whole numbers that add up to it: each gets its share
 * rounded down, and what is left goes to the largest remainders (Hamilton's method). Equal shares
 * where no weight is over 0.
 */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) =>
    sum > 0 ? (total * weight) / sum : total / weights.length,
  );
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  // Weights far apart can leave one more to give than there are shares.
  for (let given = 0; given < left; given += 1) {
    shares[byRemainder[given % byRemainder.length].index] += 1;
  }
  return shares;
}
