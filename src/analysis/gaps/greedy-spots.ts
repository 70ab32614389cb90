import { peopleLeft, type SpotChoices } from './spot-choices.ts';

/** Choices in the order they were made, and how many people each adds. */
export interface ChosenSpots {
  readonly choices: readonly number[];
  readonly gains: readonly number[];
}

/** Steps of a long computation: how much of it is done, 0–1. */
export type Steps<Value> = Generator<number, Value>;

const choicesAStep = 64;

/**
 * One choice after another, each time the one that adds the most people (of equals the first), at
 * most `most`; it ends where nobody is left to add. What it reaches is at least 1 − 1/e (63 %) of
 * what the best choice of as many could (Nemhauser, Wolsey and Fisher 1978).
 *
 * Lazy: what a choice adds only shrinks as others are made, so its last known number is an upper
 * limit, and only choices whose limit is the highest are counted again. The outcome is the same as
 * counting all of them each time.
 */
export function* greedySpots(choices: SpotChoices, most: number): Steps<ChosenSpots> {
  const { count, weights } = choices;
  const taken = new Uint8Array(weights.length);
  const limits = new Float64Array(count);
  const countedFor = new Int32Array(count).fill(-1);
  for (let choice = 0; choice < count; choice++) {
    limits[choice] = peopleLeft(choices.mayReach(choice), weights);
  }
  const chosen: number[] = [];
  const gains: number[] = [];
  let counted = 0;
  while (chosen.length < most) {
    const best = highest(limits);
    if (best < 0 || !(limits[best] > 0)) break;
    if (countedFor[best] === chosen.length) {
      chosen.push(best);
      gains.push(limits[best]);
      for (const place of choices.reaches(best)) taken[place] = 1;
      limits[best] = 0;
      yield chosen.length / most;
      continue;
    }
    limits[best] = peopleLeft(choices.reaches(best), weights, taken);
    countedFor[best] = chosen.length;
    if (++counted % choicesAStep === 0) yield chosen.length / most;
  }
  return { choices: chosen, gains };
}

/** The first of the highest; -1 when there is none. */
function highest(values: Float64Array): number {
  let best = values.length > 0 ? 0 : -1;
  for (let at = 1; at < values.length; at++) if (values[at] > values[best]) best = at;
  return best;
}
