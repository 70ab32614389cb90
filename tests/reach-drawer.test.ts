import { expect, it } from 'vitest';
import { playCase, type CoverageCase } from './golden/coverage-case.ts';
import { openCoverage } from '../src/analysis/coverage/open-coverage.ts';

function places(count: number): CoverageCase {
  return {
    title: 'Many places in a row',
    derivation: [],
    zones: [
      {
        id: 'A',
        rings: [
          [
            [-500, -500],
            [500, -500],
            [500, 500],
            [-500, 500],
            [-500, -500],
          ],
        ],
      },
    ],
    cells: [],
    layers: [
      {
        id: 'places',
        targetKind: 'meeting-place',
        features: Array.from({ length: count }, (_, at) => ({
          id: `p${at}`,
          kind: 'cafe',
          point: [at / 10, 0] as const,
        })),
      },
    ],
    question: { distanceMeters: 100 },
    expected: {},
  };
}

it('leaves the outline of very many targets undrawn, and tells their numbers all the same', () => {
  for (const [count, isDrawn] of [
    [20, true],
    [2_001, false],
  ] as const) {
    const { inputs, request } = playCase(places(count));
    const coverage = openCoverage(inputs);
    expect(coverage.answer(request).today.zones[0].coveredSquareMeters).toBeGreaterThan(30_000);
    expect(coverage.coveredArea(request, -1).today?.coordinates.length).toBe(isDrawn ? 1 : 0);
  }
});
