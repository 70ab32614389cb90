import { describe, expect, it } from 'vitest';
import { targetEntrancePlaces } from './target-entrance-places.ts';

describe('entrances that a feature names', () => {
  const two = [10.4, 63.42, 10.41, 63.43];

  it('are read from positions, from a geometry and from the text of either', () => {
    const positions = [
      [10.4, 63.42],
      [10.41, 63.43, 12],
    ];
    const geometry = { type: 'MultiPoint', coordinates: positions };
    for (const value of [
      positions,
      geometry,
      JSON.stringify(positions),
      JSON.stringify(geometry),
    ]) {
      expect([...targetEntrancePlaces(value)]).toEqual(two);
    }
    const one = { type: 'Point', coordinates: [10.4, 63.42] };
    expect([...targetEntrancePlaces(one)]).toEqual([10.4, 63.42]);
    expect([...targetEntrancePlaces([10.4, 63.42])]).toEqual([10.4, 63.42]);
  });

  it('are none where nothing can be read', () => {
    for (const value of [undefined, null, 3, 'north gate', '[', {}, [['a', 1]], [[200, 63]]]) {
      expect(targetEntrancePlaces(value)).toHaveLength(0);
    }
  });
});
