import type { ChosenSpots, Steps } from './greedy-spots.ts';
import type { PricedChoices } from './place-prices.ts';
import type { SpotChoices } from './spot-choices.ts';

/** More choices than this that could still be part of a better answer are not searched. */
export const mostSearchedChoices = 400;

/** A search that has not ended after so many partial choices is given up. */
export const mostSearchedBranches = 300_000;

const branchesAStep = 2_000;

/** People differ by less only through rounding. */
const rounding = 1e-9;

/**
 * The best `most` choices, by branch and bound, or null when the case is too large (see the limits
 * above). `known` is the best answer so far, and `priced` its upper limit: a choice that cannot be
 * part of anything better, by its price, is left out from the start. The gains are told in the
 * order of the greatest first.
 */
export function* exactSpots(
  choices: SpotChoices,
  most: number,
  known: ChosenSpots,
  priced: PricedChoices,
): Steps<ChosenSpots | null> {
  const best: { people: number; set: readonly number[] | null } = {
    people: known.gains.reduce((sum, gain) => sum + gain, 0),
    set: null,
  };
  if (priced.limit <= best.people * (1 + rounding)) return known;
  const candidates = worthSearching(choices, most, priced, best.people);
  if (candidates.length > mostSearchedChoices) return null;
  const rows = candidates.map((choice) => choices.reaches(choice));
  const { sets, people, words } = bitSets(rows, choices.weights);
  let branches = 0;
  const uncovered = Array.from({ length: most + 1 }, () => new Uint32Array(words).fill(0xffffffff));
  const picked: number[] = [];

  function* search(from: number, reached: number, price: number): Steps<boolean> {
    const depth = picked.length;
    const left = most - depth;
    if (reached > best.people * (1 + rounding)) {
      best.people = reached;
      best.set = picked.slice();
    }
    if (left === 0) return true;
    if (++branches > mostSearchedBranches) return false;
    if (branches % branchesAStep === 0) yield branches / mostSearchedBranches;
    const free = uncovered[depth];
    const gains = new Float64Array(candidates.length - from);
    for (let at = from; at < candidates.length; at++) {
      gains[at - from] = peopleIn(sets[at], free, people);
    }
    for (let at = from; at < candidates.length; at++) {
      let byPrice = price;
      for (let next = at; next < Math.min(at + left, candidates.length); next++) {
        byPrice += priced.prices[candidates[next]];
      }
      // Prices fall along the list, so what is too little here is too little further on.
      if (byPrice <= best.people * (1 + rounding)) return true;
      if (reached + highestSum(gains, at - from, left) <= best.people * (1 + rounding)) return true;
      if (!(gains[at - from] > 0)) continue;
      const under = uncovered[depth + 1];
      for (let word = 0; word < words; word++) under[word] = free[word] & ~sets[at][word];
      picked.push(at);
      const ended = yield* search(
        at + 1,
        reached + gains[at - from],
        price + priced.prices[candidates[at]],
      );
      picked.pop();
      if (!ended) return false;
    }
    return true;
  }

  const ended = yield* search(0, 0, priced.unpriced);
  if (!ended) return null;
  if (best.set === null) return known;
  const set = best.set.map((at) => candidates[at]);
  return inOrder(set, choices);
}

/** Choices, the dearest first, with which the limit is still above the best known. */
function worthSearching(
  choices: SpotChoices,
  most: number,
  { limit, prices }: PricedChoices,
  bestPeople: number,
): number[] {
  const byPrice = Array.from(prices.keys()).toSorted((a, b) => prices[b] - prices[a] || a - b);
  const lastOfTop = prices[byPrice[Math.min(most, byPrice.length) - 1]];
  return byPrice.filter(
    (choice) =>
      limit - Math.max(0, lastOfTop - prices[choice]) > bestPeople * (1 + rounding) &&
      choices.mayReach(choice).length > 0,
  );
}

/** Rows as sets of bits; places that the same rows hold are one bit. */
function bitSets(rows: readonly Int32Array[], weights: Float64Array) {
  const signatures = new Map<number, number[]>();
  for (const [at, row] of rows.entries()) {
    for (const place of row) {
      const holders = signatures.get(place);
      if (holders) holders.push(at);
      else signatures.set(place, [at]);
    }
  }
  const bitOf = new Map<string, number>();
  const sums: number[] = [];
  const holdersOf: number[][] = [];
  for (const [place, holders] of signatures) {
    const key = holders.join();
    const bit = bitOf.get(key) ?? sums.push(0) - 1;
    bitOf.set(key, bit);
    sums[bit] += weights[place];
    holdersOf[bit] = holders;
  }
  const words = Math.ceil(sums.length / 32);
  const sets = rows.map(() => new Uint32Array(words));
  for (const [bit, holders] of holdersOf.entries()) {
    for (const at of holders) sets[at][bit >>> 5] |= 1 << (bit & 31);
  }
  return { sets, people: Float64Array.from(sums), words };
}

function peopleIn(set: Uint32Array, free: Uint32Array, people: Float64Array): number {
  let sum = 0;
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word] & free[word]; bits !== 0; bits &= bits - 1) {
      sum += people[32 * word + 31 - Math.clz32(bits & -bits)];
    }
  }
  return sum;
}

function highestSum(values: Float64Array, from: number, few: number): number {
  const top = new Float64Array(few);
  for (let at = from; at < values.length; at++) {
    if (values[at] <= top[few - 1]) continue;
    let place = few - 1;
    while (place > 0 && values[at] > top[place - 1]) {
      top[place] = top[place - 1];
      place--;
    }
    top[place] = values[at];
  }
  return top.reduce((sum, value) => sum + value, 0);
}

/** The same choices, each time the one that adds the most. */
function inOrder(set: readonly number[], choices: SpotChoices): ChosenSpots {
  const taken = new Uint8Array(choices.weights.length);
  const left = new Set(set);
  const chosen: number[] = [];
  const gains: number[] = [];
  while (left.size > 0) {
    let best = -1;
    let bestGain = -1;
    for (const choice of left) {
      let gain = 0;
      for (const place of choices.reaches(choice)) {
        if (taken[place] === 0) gain += choices.weights[place];
      }
      if (gain > bestGain) [best, bestGain] = [choice, gain];
    }
    left.delete(best);
    for (const place of choices.reaches(best)) taken[place] = 1;
    chosen.push(best);
    gains.push(bestGain);
  }
  return { choices: chosen, gains };
}
