import { exactSpots } from './exact-spots.ts';
import { greedySpots, type ChosenSpots, type Steps } from './greedy-spots.ts';
import { placePrices } from './place-prices.ts';
import type { SpotChoices } from './spot-choices.ts';

/** The spots chosen, and how good that is proven to be. */
export interface SpotsAnswer extends ChosenSpots {
  /** `exact`: no other choice of as many reaches more people. */
  readonly method: 'exact' | 'greedy';
  /** No choice of as many reaches more people than this. */
  readonly limit: number;
}

/** Up to `most` choices that reach the most people together: greedy, and exact where it can be. */
export function* chooseSpots(choices: SpotChoices, most: number): Steps<SpotsAnswer> {
  const greedy = yield* part(greedySpots(choices, most), 0, 0.4);
  const people = total(greedy);
  if (greedy.choices.length < most) return { ...greedy, method: 'exact', limit: people };
  const priced = yield* part(placePrices(choices, most, people), 0.4, 0.4);
  const exact = yield* part(exactSpots(choices, most, greedy, priced), 0.8, 0.2);
  if (exact) return { ...exact, method: 'exact', limit: total(exact) };
  return { ...greedy, method: 'greedy', limit: priced.limit };
}

function total({ gains }: ChosenSpots): number {
  return gains.reduce((sum, gain) => sum + gain, 0);
}

/** One part of a computation, its steps as steps of the whole. */
export function* part<Value>(steps: Steps<Value>, from: number, share: number): Steps<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + share * step.value;
  }
}

/** Runs a computation to its end at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
