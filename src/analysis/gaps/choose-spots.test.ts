import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSpots, finish } from './choose-spots.ts';
import { exactSpots } from './exact-spots.ts';
import { greedySpots } from './greedy-spots.ts';
import { placePrices } from './place-prices.ts';
import { knownChoices, peopleLeft, type SpotChoices } from './spot-choices.ts';

/** People on a small square of ground, and spots with discs around them. */
const anyCase = fc
  .record({
    people: fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 1_000 }),
        y: fc.integer({ min: 0, max: 1_000 }),
        weight: fc.integer({ min: 1, max: 40 }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    spots: fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000)), { minLength: 1, maxLength: 14 }),
    meters: fc.integer({ min: 60, max: 400 }),
    most: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ people, spots, meters, most }) => {
    const within = (limit: number) =>
      spots.map(([x, y]) =>
        Int32Array.from(
          people.flatMap((one, place) =>
            Math.hypot(one.x - x, one.y - y) <= limit ? [place] : [],
          ),
        ),
      );
    const weights = Float64Array.from(people, ({ weight }) => weight);
    return { rows: within(meters), wider: within(1.6 * meters), weights, most };
  });

/** Choices of which only a wider reach is known until they are asked. */
function lazyChoices(rows: Int32Array[], wider: Int32Array[], weights: Float64Array) {
  const asked = new Set<number>();
  const choices: SpotChoices = {
    count: rows.length,
    weights,
    mayReach: (choice) => (asked.has(choice) ? rows[choice] : wider[choice]),
    reaches: (choice) => {
      asked.add(choice);
      return rows[choice];
    },
    isKnown: (choice) => asked.has(choice),
  };
  return { choices, asked };
}

function people(
  rows: readonly Int32Array[],
  weights: Float64Array,
  set: readonly number[],
): number {
  const places = new Set(set.flatMap((choice) => [...rows[choice]]));
  return [...places].reduce((sum, place) => sum + weights[place], 0);
}

function bruteForce(rows: readonly Int32Array[], weights: Float64Array, most: number): number {
  let best = 0;
  const grow = (set: number[], from: number): void => {
    best = Math.max(best, people(rows, weights, set));
    if (set.length === most) return;
    for (let choice = from; choice < rows.length; choice++) grow([...set, choice], choice + 1);
  };
  grow([], 0);
  return best;
}

function plainGreedy(rows: readonly Int32Array[], weights: Float64Array, most: number): number[] {
  const taken = new Uint8Array(weights.length);
  const chosen: number[] = [];
  while (chosen.length < most) {
    const gains = rows.map((row) => peopleLeft(row, weights, taken));
    const best = gains.indexOf(Math.max(...gains));
    if (!(gains[best] > 0)) break;
    chosen.push(best);
    for (const place of rows[best]) taken[place] = 1;
  }
  return chosen;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('choosing spots', () => {
  it('is the best there is in small cases, as trying everything shows', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, weights, most }) => {
        const answer = finish(chooseSpots(knownChoices(rows, weights), most));
        const best = bruteForce(rows, weights, most);
        expect(answer.method).toBe('exact');
        expect(sum(answer.gains)).toBeCloseTo(best, 9);
        expect(people(rows, weights, answer.choices)).toBeCloseTo(best, 9);
      }),
      { seed: 41, numRuns: 400 },
    );
  });

  it('greedily is never above the best, and never below 1 − 1/e of it', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, weights, most }) => {
        const greedy = sum(finish(greedySpots(knownChoices(rows, weights), most)).gains);
        const best = bruteForce(rows, weights, most);
        expect(greedy).toBeLessThanOrEqual(best + 1e-9);
        expect(greedy).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-9);
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  it('lazily is choosing plainly, though fewer are asked whom they reach', () => {
    let askedInAll = 0;
    let all = 0;
    fc.assert(
      fc.property(anyCase, ({ rows, wider, weights, most }) => {
        const { choices, asked } = lazyChoices(rows, wider, weights);
        const { choices: chosen } = finish(greedySpots(choices, most));
        expect(chosen).toEqual(plainGreedy(rows, weights, most));
        askedInAll += asked.size;
        all += rows.length;
      }),
      { seed: 43, numRuns: 400 },
    );
    expect(askedInAll).toBeLessThan(0.8 * all);
  });

  it('knows a limit that the best never passes, also before all rows are known', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, wider, weights, most }) => {
        const best = bruteForce(rows, weights, most);
        const known = finish(placePrices(knownChoices(rows, weights), most, 0));
        expect(known.limit).toBeGreaterThanOrEqual(best - 1e-9);
        const { choices } = lazyChoices(rows, wider, weights);
        const lazy = finish(placePrices(choices, most, 0));
        expect(lazy.limit).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { seed: 44, numRuns: 100 },
    );
  });

  it('mends what greed gets wrong', () => {
    // The middle reaches most at first, but left and right together reach all.
    const rows = [Int32Array.of(1, 2, 3, 4), Int32Array.of(0, 1, 2), Int32Array.of(3, 4, 5)];
    const weights = Float64Array.of(10, 10, 10, 10, 10, 10);
    const choices = knownChoices(rows, weights);
    const greedy = finish(greedySpots(choices, 2));
    expect(sum(greedy.gains)).toBe(50);
    const priced = finish(placePrices(choices, 2, 50));
    const exact = finish(exactSpots(choices, 2, greedy, priced));
    expect(exact?.choices).toEqual([1, 2]);
    expect(exact?.gains).toEqual([30, 30]);
  });

  it('has nothing to choose where nobody is without', () => {
    const nobody = knownChoices([Int32Array.of()], new Float64Array());
    expect(finish(chooseSpots(nobody, 5))).toMatchObject({ choices: [], limit: 0 });
    expect(finish(chooseSpots(knownChoices([], new Float64Array()), 5)).choices).toEqual([]);
  });
});
