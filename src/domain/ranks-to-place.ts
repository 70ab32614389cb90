import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/**
 * Ranks for a list in which the item at `index` has just been placed: only the items whose rank
 * must change, by index. One, unless its neighbours share a rank (two tabs may both have given
 * it); then no rank fits between and the whole list is ranked anew.
 */
export function ranksToPlace(ranks: readonly string[], index: number): ReadonlyMap<number, string> {
  const before = ranks[index - 1] ?? null;
  const after = ranks[index + 1] ?? null;
  if (before === null || after === null || before < after) {
    return new Map([[index, generateKeyBetween(before, after)]]);
  }
  return new Map(generateNKeysBetween(null, null, ranks.length).entries());
}
