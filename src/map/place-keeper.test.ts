import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../domain/ids.ts';
import { placeKeeper } from './place-keeper.ts';

const ids = (text: string) => text.split('') as MeasureId[];

describe('the places of measures in a source', () => {
  it('rise along the list', () => {
    expect(placeKeeper()(ids('abc'))).toEqual([1, 2, 3]);
  });

  it('stay when one is taken away and comes back', () => {
    const places = placeKeeper();
    places(ids('abc'));
    expect(places(ids('ac'))).toEqual([1, 3]);
    expect(places(ids('abc'))).toEqual([1, 2, 3]);
  });

  it('change for the one that is moved, and for no other', () => {
    const places = placeKeeper();
    places(ids('abcd'));
    expect(places(ids('dabc'))).toEqual([0.5, 1, 2, 3]);
    expect(places(ids('abcd'))).toEqual([1, 2, 3, 4]);
    expect(places(ids('bcda'))).toEqual([2, 3, 4, 5]);
  });

  it('rise whatever is done to the list', () => {
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray(ids('abcdefgh')), { maxLength: 80 }), (lists) => {
        const places = placeKeeper();
        for (const list of lists) {
          const given = places(list);
          expect(given).toHaveLength(list.length);
          for (let i = 1; i < given.length; i += 1) expect(given[i]).toBeGreaterThan(given[i - 1]);
        }
      }),
      { seed: 20_260_503, numRuns: 500 },
    );
  });
});
