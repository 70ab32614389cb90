import { beforeAll, describe, expect, it } from 'vitest';
import type { DistanceSummary, ZoneCoverage } from '../../domain/coverage.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { distanceLines } from './distance-lines.ts';

const limitMeters = 2_000;

function zone(distances: DistanceSummary | null, knownShare = 1): ZoneCoverage {
  return {
    areaSquareMeters: 1,
    coveredSquareMeters: 0,
    residents: 10,
    coveredResidents: 0,
    residentsByClass: [0, 0, 0, 10],
    knownShare,
    distances,
    refused: null,
  };
}

const far = (meanMeters: number | null, medianMeters: number | null, beyondResidents: number) =>
  zone({ meanMeters, medianMeters, beyondResidents, limitMeters });

const say = (...sides: readonly ZoneCoverage[]) =>
  distanceLines(sides, { group: 'children', t: translator('nb'), language: 'nb' }).map((line) =>
    line.replaceAll('\u00A0', ' '),
  );

beforeAll(() => loadLanguage('nb'));

describe('how far people are', () => {
  it('is said of one side', () => {
    expect(say(far(260.4, 210.2, 0))).toEqual(['Median 210 m', 'Snitt 260 m']);
  });

  it('is said of both sides where they differ', () => {
    expect(say(far(260, 210, 0), far(240, 210, 0))).toEqual([
      'Median 210 m',
      'Snitt 260 m → 240 m',
    ]);
  });

  it('names those who are too far to be averaged', () => {
    expect(say(far(900, null, 1_234), far(800, 1_900, 900))).toEqual([
      'Median > 2 km → 1,9 km',
      '1 234 → 900 barn lenger unna enn 2 km',
      'Snitt for de andre 900 m → 800 m',
    ]);
  });

  it('has no mean where everybody is too far', () => {
    expect(say(far(null, null, 10))).toEqual(['Median > 2 km', '10 barn lenger unna enn 2 km']);
  });

  it('is not said where nobody is counted, or nothing known', () => {
    expect(say(zone(null))).toEqual([]);
    expect(
      say(zone({ meanMeters: 1, medianMeters: 1, beyondResidents: 0, limitMeters }, 0)),
    ).toEqual([]);
  });
});
