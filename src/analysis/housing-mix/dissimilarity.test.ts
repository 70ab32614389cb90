import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HomesThen } from '../../domain/housing-mix.ts';
import { dissimilarity } from './dissimilarity.ts';

function zone(municipal: number, other: number): HomesThen {
  return { municipal, all: municipal + other };
}

function indexOf(zones: readonly HomesThen[]): number {
  const found = dissimilarity(zones);
  if (typeof found === 'string') throw new Error(`No index: ${found}`);
  return found.share;
}

/**
 * The same index by another way: zones in the order of their municipal share, from the lowest, give
 * a segregation curve of cumulated shares (other homes along, municipal homes up). The index is the
 * greatest distance down from the diagonal to that curve.
 */
function indexByCurve(zones: readonly HomesThen[]): number {
  const rising = zones
    .map(({ municipal, all }) => ({ municipal, other: all - municipal }))
    .filter(({ municipal, other }) => municipal + other > 0)
    .toSorted(
      (a, b) => a.municipal / (a.municipal + a.other) - b.municipal / (b.municipal + b.other),
    );
  const sum = (key: 'municipal' | 'other') => rising.reduce((all, one) => all + one[key], 0);
  const [municipalInAll, otherInAll] = [sum('municipal'), sum('other')];
  let [municipal, other, farthest] = [0, 0, 0];
  for (const one of rising) {
    municipal += one.municipal;
    other += one.other;
    farthest = Math.max(farthest, other / otherInAll - municipal / municipalInAll);
  }
  return farthest;
}

const anyZones = fc
  .array(fc.record({ municipal: fc.nat(500), other: fc.nat(3000) }), { minLength: 2, maxLength: 9 })
  .map((zones) => zones.map(({ municipal, other }) => zone(municipal, other)))
  .filter((zones) => typeof dissimilarity(zones) !== 'string');
const seeded = { seed: 1955, numRuns: 300 };

describe('the index of dissimilarity', () => {
  it('is what is worked out by hand', () => {
    // Municipal 60 + 20 + 20 of 100, others 100 + 300 + 400 of 800:
    // ½ (|0.6 − 0.125| + |0.2 − 0.375| + |0.2 − 0.5|) = ½ (0.475 + 0.175 + 0.3) = 0.475.
    const found = dissimilarity([zone(60, 100), zone(20, 300), zone(20, 400)]);
    if (typeof found === 'string') throw new Error(found);
    expect(found.share).toBeCloseTo(0.475, 12);
    expect(found.homesToMove).toBeCloseTo(47.5, 9);
    // ½ (|0.9 − 0.5| + |0.1 − 0.5|) = 0.4.
    expect(indexOf([zone(90, 50), zone(10, 50)])).toBeCloseTo(0.4, 12);
    // ½ (|400/600 − 2100/8100| + |150/600 − 3000/8100| + |50/600 − 3000/8100|) = 0.4074…
    expect(indexOf([zone(400, 2100), zone(150, 3000), zone(50, 3000)])).toBeCloseTo(11 / 27, 12);
  });

  it('is 0 where every zone has the same share, and 1 where none has both', () => {
    expect(indexOf([zone(10, 90), zone(20, 180), zone(1, 9)])).toBeCloseTo(0, 12);
    expect(indexOf([zone(10, 0), zone(0, 180), zone(30, 0)])).toBe(1);
  });

  it('is refused where it would say nothing', () => {
    expect(dissimilarity([])).toBe('too-few-zones');
    expect(dissimilarity([zone(5, 10)])).toBe('too-few-zones');
    expect(dissimilarity([zone(0, 10), zone(0, 20)])).toBe('no-municipal-homes');
    expect(dissimilarity([zone(5, 0), zone(2, 0)])).toBe('no-other-homes');
  });

  it('is the greatest distance of the segregation curve from the diagonal', () => {
    fc.assert(
      fc.property(anyZones, (zones) => {
        expect(indexOf(zones)).toBeCloseTo(indexByCurve(zones), 10);
      }),
      seeded,
    );
  });

  it('lies between 0 and 1 and is the same of a place so many times as large', () => {
    fc.assert(
      fc.property(anyZones, fc.integer({ min: 2, max: 50 }), (zones, times) => {
        const share = indexOf(zones);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const larger = zones.map(({ municipal, all }) => ({
          municipal: times * municipal,
          all: times * all,
        }));
        expect(indexOf(larger)).toBeCloseTo(share, 10);
      }),
      seeded,
    );
  });

  it('moves as many municipal homes as make the share the same everywhere', () => {
    fc.assert(
      fc.property(anyZones, (zones) => {
        const found = dissimilarity(zones);
        if (typeof found === 'string') throw new Error(found);
        const sum = (of: (zone: HomesThen) => number) =>
          zones.reduce((all, one) => all + of(one), 0);
        const municipal = sum((one) => one.municipal);
        const other = sum((one) => one.all - one.municipal);
        const tooMany = sum((one) =>
          Math.max(0, one.municipal - (municipal * (one.all - one.municipal)) / other),
        );
        expect(found.homesToMove).toBeCloseTo(tooMany, 6);
      }),
      seeded,
    );
  });

  it('falls when a municipal home moves from a zone with too many to one with too few', () => {
    fc.assert(
      fc.property(anyZones, (zones) => {
        const municipal = zones.reduce((all, one) => all + one.municipal, 0);
        const other = zones.reduce((all, one) => all + one.all - one.municipal, 0);
        const surplus = zones.map(
          (one) => one.municipal - (municipal * (one.all - one.municipal)) / other,
        );
        const heavy = surplus.indexOf(Math.max(...surplus));
        const light = surplus.indexOf(Math.min(...surplus));
        fc.pre(surplus[heavy] >= 1 && surplus[light] <= -1);
        const moved = zones.map((one, at) => {
          const change = at === heavy ? -1 : at === light ? 1 : 0;
          return { municipal: one.municipal + change, all: one.all + change };
        });
        expect(indexOf(moved)).toBeLessThan(indexOf(zones));
      }),
      seeded,
    );
  });
});
