import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/analysis/gaps/choose-spots.ts';
import { openGaps } from '../../src/analysis/gaps/open-gaps.ts';
import { playCase, type CoverageCase } from './coverage-case.ts';

/** A situation whose gaps and best spots can be worked out by hand; see the files beside this. */
interface GapsCase extends Omit<CoverageCase, 'expected'> {
  readonly expected: {
    readonly residents: number;
    readonly residentsWithout: number;
    readonly isAtMost: boolean;
    readonly places: readonly number[];
    readonly zones: Readonly<Record<string, number>>;
    readonly unknownZones: readonly string[];
    readonly spots:
      | { readonly refused: string }
      | { readonly kind: string; readonly gained: readonly number[]; readonly method: string };
  };
}

const folder = join(import.meta.dirname, 'gaps');
const cases = readdirSync(folder).map((file): [string, GapsCase] => {
  const read = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GapsCase;
  return [read.title, read];
});

/** Twentieths of a person: rounding at a home's edge is no one. */
const rounded = (people: number): number => Math.round(people * 20) / 20;

describe('the gaps worked out by hand', () => {
  it.each(cases)('%s', (_title, { expected, ...situation }) => {
    const { inputs, request } = playCase({ ...situation, expected: {} });
    const open = openGaps(inputs);
    const gaps = finish(open.gaps(request));
    expect(rounded(gaps.residents)).toBe(expected.residents);
    expect(rounded(gaps.residentsWithout)).toBe(expected.residentsWithout);
    expect(gaps.isAtMost).toBe(expected.isAtMost);
    expect(gaps.places.map((place) => rounded(place.residentsWithout))).toEqual(expected.places);
    const zones = gaps.zones.map(({ zoneId, residentsWithout }) => [
      zoneId,
      rounded(residentsWithout),
    ]);
    expect(Object.fromEntries(zones)).toEqual(expected.zones);
    expect(gaps.unknownZones.map(({ zoneId }) => zoneId)).toEqual(expected.unknownZones);

    const { refused, kind, spots, method } = finish(open.bestSpots(request, 5));
    const gained = spots.map((spot) => rounded(spot.gained));
    expect(refused === null ? { kind, gained, method } : { refused }).toEqual(expected.spots);
  });
});
