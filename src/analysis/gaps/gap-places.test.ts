import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZoneId } from '../../domain/ids.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { gapPlaces, type WithoutReach } from './gap-places.ts';

const plane = localPlane([10.4, 63.4]);
const zoneIds = ['west', 'east'] as ZoneId[];

interface Person {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly meters: number;
}

function withoutReach(people: readonly Person[], reachMeters = 300): WithoutReach {
  return {
    people: {
      count: people.length,
      xs: Float64Array.from(people, ({ x }) => x),
      ys: Float64Array.from(people, ({ y }) => y),
      zones: Int32Array.from(people, ({ x }) => (x < 1_000 ? 0 : 1)),
      weights: Float64Array.from(people, ({ weight }) => weight),
    },
    meters: people.map(({ meters }) => meters),
    without: Uint8Array.from(people, ({ meters }) => (meters > reachMeters ? 1 : 0)),
    reachMeters,
    isPartlyKnown: (zone) => zone === 1,
  };
}

const gather = (people: readonly Person[], reachMeters?: number) =>
  gapPlaces(withoutReach(people, reachMeters), zoneIds, plane);

const person = (x: number, y: number, weight = 10, meters = 400): Person => ({
  x,
  y,
  weight,
  meters,
});

describe('places of people without', () => {
  it('are what hangs together, the one with the most people first', () => {
    const { places, elsewhere } = gather([
      person(50, 50, 10),
      person(150, 50, 10, 450),
      person(2_050, 50, 60, 900),
      person(50, 150, 10, 100),
    ]);
    expect(places.map((place) => place.residentsWithout)).toEqual([60, 20]);
    expect(places.map((place) => place.zoneIds)).toEqual([['east'], ['west']]);
    expect(places.map((place) => place.isAtMost)).toEqual([true, false]);
    expect(places.map((place) => place.medianMeters)).toEqual([900, 400]);
    expect(elsewhere).toBe(0);
  });

  it('tell that half of them are beyond what was looked for', () => {
    const [place] = gather([person(50, 50, 10, Infinity), person(60, 50, 5, 400)]).places;
    expect(place.medianMeters).toBeNull();
  });

  it('are no larger than one more target could reach', () => {
    const street = Array.from({ length: 40 }, (_, at) => person(50 + 100 * at, 50));
    const { places } = gather(street);
    expect(places.length).toBeGreaterThan(5);
    for (const { residentsWithout } of places) expect(residentsWithout).toBeLessThanOrEqual(70);
  });

  it('are none where nobody is without', () => {
    expect(gather([person(0, 0, 10, 100)])).toEqual({ places: [], elsewhere: 0 });
    expect(gather([])).toEqual({ places: [], elsewhere: 0 });
  });

  const anyPeople = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 4_000 }),
      y: fc.integer({ min: 0, max: 4_000 }),
      weight: fc.integer({ min: 0, max: 50 }),
      meters: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constant(Infinity)),
    }),
    { maxLength: 120 },
  );

  it('lose nobody, and outline each of their people', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { places, elsewhere } = gather(people);
        const out = people.filter(({ meters }) => meters > 300);
        const all = out.reduce((sum, { weight }) => sum + weight, 0);
        const listed = places.reduce((sum, place) => sum + place.residentsWithout, 0);
        expect(listed + elsewhere).toBeCloseTo(all, 6);
        for (const place of places) {
          const rings = place.outline.coordinates.flat().map((ring) => plane.project(ring.flat()));
          const inside = out.filter(({ x, y }) => pointInRings(x + 1e-3, y + 1e-3, rings));
          const people = inside.reduce((sum, { weight }) => sum + weight, 0);
          expect(people).toBeCloseTo(place.residentsWithout, 6);
        }
      }),
      { seed: 51, numRuns: 150 },
    );
  });

  it('do not depend on the order of the points', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const forth = gather(people).places.map(({ id }) => id);
        const back = gather(people.toReversed()).places.map(({ id }) => id);
        expect(back).toEqual(forth);
      }),
      { seed: 52, numRuns: 150 },
    );
  });
});
