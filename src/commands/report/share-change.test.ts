import { beforeAll, expect, it } from 'vitest';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import { fetchLanguage, translator } from '../../text/translate.ts';
import { shareChange } from './share-change.ts';

beforeAll(() => fetchLanguage('en'));

function side(coveredResidents: number, knownShare: number): ZoneCoverage {
  return {
    areaSquareMeters: 1_000,
    coveredSquareMeters: 0,
    residents: 1_000,
    coveredResidents,
    residentsByClass: [0, 0, 0, 0],
    knownShare,
    distances: null,
    refused: null,
  };
}

it.each([
  ['what the year changed', side(610, 1), side(740, 1), 'from 61% to 74%'],
  ['one share where it changed nothing', side(284, 1), side(284, 1), '28.4%'],
  [
    'at least so many where a part is unknown',
    side(284.9, 0.6),
    side(284.9, 0.6),
    'at least 28.4%',
  ],
  ['nothing where nothing is known', side(0, 0), side(0, 0), 'unknown'],
])('tells %s', (_, before, after, words) => {
  const total = { today: before, before, after };
  expect(shareChange({ total }, { t: translator('en'), language: 'en' })).toBe(words);
});
