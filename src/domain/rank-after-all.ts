import { generateKeyBetween } from 'fractional-indexing';

/** A rank after the last of `ranks` (any order), the first rank of all when there is none. */
export function rankAfterAll(ranks: readonly string[]): string {
  return generateKeyBetween(highest(ranks), null);
}

function highest(ranks: readonly string[]): string | null {
  return ranks.reduce<string | null>(
    (top, rank) => (top === null || rank > top ? rank : top),
    null,
  );
}
