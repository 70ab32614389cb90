import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesItself } from './crosses-itself.ts';
import { uncrossRing } from './uncross-ring.ts';

describe('a ring without its loops', () => {
  it('stays as it is where it does not cross itself', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    expect(new Set(uncrossRing(square)?.map(String))).toEqual(new Set(square.map(String)));
  });

  it('loses the small loop where a hand passed its own beginning', () => {
    const ring = uncrossRing([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [-1, 1],
      [1, 1],
      [1, -1],
    ]);
    expect(ring).not.toBeNull();
    const xs = (ring ?? []).map(([x]) => x);
    expect(Math.max(...xs)).toBe(10);
    expect(crossesItself({ type: 'Polygon', coordinates: [ring ?? []] })).toBe(false);
  });

  it('loses a spike, and is nothing where only spikes are left', () => {
    const spiked = [
      [0, 0],
      [4, 0],
      [9, 0],
      [4, 0],
      [4, 4],
    ];
    expect(uncrossRing(spiked)?.map(String).toSorted()).toEqual(
      ['0,0', '0,0', '4,0', '4,4'].toSorted(),
    );
    expect(
      uncrossRing([
        [0, 0],
        [4, 0],
        [1, 0],
      ]),
    ).toBeNull();
  });

  it('never crosses itself, whatever the hand drew', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 25 }), (drawn) => {
        const ring = uncrossRing(drawn);
        if (ring) expect(crossesItself({ type: 'Polygon', coordinates: [ring] })).toBe(false);
      }),
      { seed: 20_261_122, numRuns: 1_000 },
    );
  });
});
