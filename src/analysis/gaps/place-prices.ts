import type { Steps } from './greedy-spots.ts';
import type { SpotChoices } from './spot-choices.ts';

/**
 * A proven upper limit on how many people `most` choices can reach together, and the prices that
 * prove it.
 */
export interface PricedChoices {
  /** No `most` choices reach more people. */
  readonly limit: number;
  /** People that are not priced: counted as reached whatever is chosen. */
  readonly unpriced: number;
  /** Price of each choice: the sum over what it may reach. */
  readonly prices: Float64Array;
}

const rounds = 1_500;
const roundsAStep = 25;

/** So many sums may be changed: where reach is long and rows are, a coarser limit has to do. */
const mostSumsChanged = 300_000_000;

/** How many rows may be found out only to lower the limit. */
const rowsFoundOut = 1_500;

/**
 * Lagrangian relaxation of maximum coverage. Split the people w of each place into a price u and a
 * rest w − u. Whatever is chosen reaches at most the rests of all places and, for each choice, the
 * prices of what it reaches: so the rests and the `most` highest sums of prices are an upper limit
 * for every 0 ≤ u ≤ w. Prices fall where the highest choices overlap and rise where none of them
 * is (subgradient steps, Held, Wolfe and Crowder 1974), and the lowest limit seen is kept.
 * `reached`: people that some choice is known to reach, which the limit cannot be below.
 */
export function* placePrices(
  choices: SpotChoices,
  most: number,
  reached: number,
): Steps<PricedChoices> {
  const { count, weights } = choices;
  const rows = Array.from({ length: count }, (_, choice) =>
    choices.isKnown(choice) ? choices.reaches(choice) : choices.mayReach(choice),
  );
  const holders = choicesByPlace(rows, weights.length);
  const prices = weights.slice();
  const sums = Float64Array.from(rows, (row) => sumOver(row, prices));
  let best: PricedChoices = { limit: Infinity, unpriced: 0, prices: sums.slice() };
  let foundOut = 0;
  let stepLength = 1;
  let sinceBetter = 0;
  const covered = new Int32Array(weights.length);
  const lowered = new Set<number>();
  let changed = 0;

  const setPrice = (place: number, price: number): void => {
    const change = price - prices[place];
    if (change === 0) return;
    prices[place] = price;
    changed += holders.ends[place] - holders.from[place];
    if (price < weights[place]) lowered.add(place);
    else lowered.delete(place);
    for (let at = holders.from[place]; at < holders.ends[place]; at++) {
      sums[holders.choices[at]] += change;
    }
  };

  for (let round = 0; round < rounds; round++) {
    if (round % roundsAStep === 0) yield round / rounds;
    const top = highestFew(sums, most);
    const unsure = top.filter((choice) => !choices.isKnown(choice));
    if (unsure.length > 0 && foundOut < rowsFoundOut) {
      for (const choice of unsure) {
        forget(holders, choice, rows[choice], choices.reaches(choice));
        rows[choice] = choices.reaches(choice);
        sums[choice] = sumOver(rows[choice], prices);
        if (++foundOut % roundsAStep === 0) yield round / rounds;
      }
      round -= 1;
      continue;
    }
    let unpriced = 0;
    for (const place of lowered) unpriced += weights[place] - prices[place];
    const limit = top.reduce((sum, choice) => sum + sums[choice], unpriced);
    if (limit < best.limit) {
      if (limit < best.limit * (1 - 1e-4)) sinceBetter = 0;
      best = { limit, unpriced, prices: sums.slice() };
    } else if (++sinceBetter % 20 === 0) stepLength /= 2;
    // Closer than a thousandth of a per cent there is nothing to win.
    if (limit <= reached * (1 + 1e-5) || stepLength < 1e-4 || changed > mostSumsChanged) break;
    for (const choice of top) for (const place of rows[choice]) covered[place]++;
    let squares = 0;
    const moves: [place: number, by: number][] = [];
    for (const place of new Set([...lowered, ...top.flatMap((choice) => [...rows[choice]])])) {
      const by = covered[place] - 1;
      if (by === 0) continue;
      squares += by * by;
      moves.push([place, by]);
    }
    for (const choice of top) for (const place of rows[choice]) covered[place] = 0;
    if (squares === 0) break;
    const step = (stepLength * (limit - reached)) / squares;
    for (const [place, by] of moves) {
      setPrice(place, Math.min(weights[place], Math.max(0, prices[place] - step * by)));
    }
  }
  // Sums were kept up by small changes; a margin far above their rounding keeps the limit proven.
  return { ...best, limit: Math.max(best.limit * (1 + 1e-9), reached) };
}

function sumOver(row: Int32Array, values: Float64Array): number {
  let sum = 0;
  for (const place of row) sum += values[place];
  return sum;
}

/** The few highest, the highest first. */
export function highestFew(values: Float64Array, few: number): number[] {
  const top: number[] = [];
  for (let at = 0; at < values.length; at++) {
    if (top.length === few && !(values[at] > values[top[few - 1]])) continue;
    let place = top.length;
    while (place > 0 && values[at] > values[top[place - 1]]) place--;
    top.splice(place, 0, at);
    if (top.length > few) top.pop();
  }
  return top;
}

/** For each place the choices whose row holds it. */
interface Holders {
  readonly choices: Int32Array;
  readonly from: Int32Array;
  readonly ends: Int32Array;
}

function choicesByPlace(rows: readonly Int32Array[], places: number): Holders {
  const from = new Int32Array(places + 1);
  for (const row of rows) for (const place of row) from[place + 1]++;
  for (let place = 0; place < places; place++) from[place + 1] += from[place];
  const choices = new Int32Array(from[places]);
  const ends = from.slice(0, places);
  for (const [choice, row] of rows.entries()) {
    for (const place of row) choices[ends[place]++] = choice;
  }
  return { choices, from, ends };
}

/** Takes a choice away from the places that its row turned out not to hold. */
function forget(holders: Holders, choice: number, before: Int32Array, now: Int32Array): void {
  const kept = new Set(now);
  for (const place of before) {
    if (kept.has(place)) continue;
    const last = --holders.ends[place];
    const at = holders.choices.indexOf(choice, holders.from[place]);
    holders.choices[at] = holders.choices[last];
    holders.choices[last] = choice;
  }
}
