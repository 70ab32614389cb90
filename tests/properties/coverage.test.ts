import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { openCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import type { CoverageSide, CoverageTarget, ZoneCoverage } from '../../src/domain/coverage.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import { localPlane } from '../../src/geo/local-plane.ts';
import { playCase, type CoverageCase } from '../golden/coverage-case.ts';

type Position = readonly [x: number, y: number];
type Path = Position[];

const rect = (x: number, y: number, width: number, height: number): Path => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

const meters = (from: number, to: number) =>
  fc.double({ min: from, max: to, noNaN: true }).map((value) => Math.round(value * 100) / 100);
const position = fc.tuple(meters(-700, 700), meters(-700, 700));
const distance = fc.constantFrom(90, 200, 300, 420);

const place = fc.oneof(
  position.map((point) => ({ point })),
  fc.tuple(position, position).map(([from, to]) => ({ line: [from, to] })),
  fc
    .tuple(position, meters(20, 300), meters(20, 300))
    .map(([[x, y], width, height]) => ({ rings: [rect(x, y, width, height)] })),
);

/** Two by two zones with a slanting border, cells of 250 m over and around them, a lake. */
const city = fc
  .record({
    slant: meters(-150, 150),
    lake: fc.tuple(position, meters(50, 400), meters(50, 400)),
    places: fc.array(place, { maxLength: 5 }),
    residents: fc.array(fc.nat(200), { minLength: 16, maxLength: 16 }),
    rule: fc.constantFrom('area' as const, 'point' as const),
    distance,
  })
  .map(({ slant, lake: [[x, y], width, height], places, residents, rule, distance: reach }) => {
    const situation: CoverageCase = {
      title: 'A city',
      derivation: [],
      zones: [
        { id: 'north-west', rings: [zone(-600, slant, 0, 600)] },
        { id: 'north-east', rings: [zone(slant, 600, 0, 600)] },
        { id: 'south-west', rings: [zone(-600, slant, -600, 0)] },
        { id: 'south-east', rings: [zone(slant, 600, -600, 0)] },
      ],
      cells: residents.map((count, at) => ({
        id: `cell ${at}`,
        residents: count,
        rings: [rect(-520 + 260 * (at % 4), -500 + 260 * Math.floor(at / 4), 250, 250)],
      })),
      water: [[rect(x, y, width, height)]],
      layers: [
        {
          id: 'places',
          targetKind: 'meeting-place',
          features: places.map((shape, at) => ({ id: `place ${at}`, kind: 'school', ...shape })),
        },
      ],
      question: { distanceMeters: reach, residentsRule: rule },
      expected: {},
    };
    return situation;
  });

/** A four-cornered zone whose inner border slants, on the same line for both neighbours. */
function zone(west: number, east: number, south: number, north: number): Path {
  const lean = (x: number, y: number): Position => (Math.abs(x) === 600 ? [x, y] : [x + y / 8, y]);
  return [
    lean(west, south),
    lean(east, south),
    lean(east, north),
    lean(west, north),
    lean(west, south),
  ];
}

const plane = localPlane([10.4, 63.42]);
const target = fc
  .tuple(fc.constantFrom('m', 'n', 'o'), position)
  .map(([id, at]): CoverageTarget => ({
    id: id as MeasureId,
    geometry: { type: 'Point', coordinates: [...plane.toLngLat(at)] as [number, number] },
  }));

const zonesOf = (side: CoverageSide): readonly ZoneCoverage[] => [...side.zones, side.total];
const runs = { seed: 17, numRuns: 30 };

function numbers(side: CoverageSide): number[] {
  return zonesOf(side).flatMap((one) => [
    one.coveredSquareMeters,
    one.coveredResidents,
    ...one.residentsByClass,
  ]);
}

function expectEqual(one: readonly number[], other: readonly number[], allowed: number): void {
  const apart = one.map((value, at) => Math.abs(value - other[at]));
  expect(Math.max(...apart)).toBeLessThanOrEqual(allowed);
}

describe('coverage of any city', () => {
  it('is a share: never below nothing, never above all there is', () => {
    fc.assert(
      fc.property(city, (situation) => {
        const { inputs, request } = playCase(situation);
        for (const one of zonesOf(computeCoverage(inputs, request).today)) {
          expect(one.coveredSquareMeters).toBeGreaterThanOrEqual(0);
          expect(one.coveredSquareMeters).toBeLessThanOrEqual(one.areaSquareMeters);
          expect(one.coveredResidents).toBeGreaterThanOrEqual(0);
          expect(one.coveredResidents).toBeLessThanOrEqual(one.residents + 1e-9);
          expect(Math.min(...one.residentsByClass)).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('keeps every resident: in a zone or outside all of them, and in one distance class', () => {
    fc.assert(
      fc.property(city, (situation) => {
        const { inputs, request } = playCase(situation);
        const { today, residentsOutsideZones } = computeCoverage(inputs, request);
        const all = situation.cells.reduce((sum, cell) => sum + cell.residents, 0);
        expect(today.total.residents + residentsOutsideZones).toBeCloseTo(all, 6);
        for (const one of zonesOf(today)) {
          const classes = one.residentsByClass.reduce((sum, residents) => sum + residents, 0);
          expect(classes).toBeCloseTo(one.residents, 6);
        }
      }),
      runs,
    );
  });

  it('does not shrink when the distance or the list of targets grows', () => {
    fc.assert(
      fc.property(city, target, (situation, added) => {
        const { inputs, request } = playCase(situation);
        const near = numbers(computeCoverage(inputs, request).today);
        const question = { ...request.question, distanceMeters: 500 };
        const far = computeCoverage(inputs, { ...request, question });
        const more = computeCoverage(inputs, { ...request, targets: [added] }).proposal;
        for (const [at, one] of zonesOf(far.today).entries()) {
          expect(one.coveredResidents).toBeGreaterThanOrEqual(near[at * 6 + 1] - 1e-6);
          expect(one.coveredSquareMeters).toBeGreaterThanOrEqual(near[at * 6] - 1e-3);
          const other = zonesOf(more)[at];
          expect(other.coveredResidents).toBeGreaterThanOrEqual(near[at * 6 + 1] - 1e-6);
          expect(other.coveredSquareMeters).toBeGreaterThanOrEqual(near[at * 6] - 1e-3);
        }
      }),
      runs,
    );
  });

  it('is for an empty proposal what it is today, to the last bit', () => {
    fc.assert(
      fc.property(city, fc.array(target, { maxLength: 3 }), (situation, moved) => {
        const { inputs, request } = playCase(situation);
        const open = openCoverage(inputs);
        for (const staged of moved) open.answer({ ...request, staged });
        const answer = open.answer(request);
        expect(numbers(answer.proposal)).toEqual(numbers(answer.today));
      }),
      runs,
    );
  });

  it('does not depend on the order of targets or on doubles', () => {
    fc.assert(
      fc.property(city, (situation) => {
        const { inputs, request } = playCase(situation);
        const [layer] = situation.layers;
        const turned = layer.features.toReversed();
        const doubled = turned.map((one) => ({ ...one, id: `${one.id} again` }));
        const other = playCase({
          ...situation,
          layers: [{ ...layer, features: [...turned, ...doubled] }],
        });
        expectEqual(
          numbers(computeCoverage(inputs, request).today),
          numbers(computeCoverage(other.inputs, request).today),
          1e-5,
        );
      }),
      runs,
    );
  });

  it('is for the parts of a zone together what it is for the whole', () => {
    fc.assert(
      fc.property(city, meters(-400, 400), (situation, cut) => {
        const whole = {
          ...situation,
          zones: [{ id: 'all', rings: [rect(-500, -500, 1000, 1000)] }],
        };
        const parts = {
          ...situation,
          zones: [
            { id: 'left', rings: [rect(-500, -500, cut + 500, 1000)] },
            { id: 'right', rings: [rect(cut, -500, 500 - cut, 1000)] },
          ],
        };
        const [one, two] = [whole, parts].map((played) => {
          const { inputs, request } = playCase(played);
          const { total } = computeCoverage(inputs, request).today;
          return [total.coveredSquareMeters, total.coveredResidents, total.residents];
        });
        expectEqual(one, two, 2e-2);
      }),
      runs,
    );
  });

  it('follows a hand through any gestures and questions as if it began anew each time', () => {
    const step = fc.record({
      staged: fc.option(target),
      targets: fc.uniqueArray(target, { selector: (one) => one.id, maxLength: 3 }),
      reach: distance,
    });
    fc.assert(
      fc.property(city, fc.array(step, { minLength: 1, maxLength: 8 }), (situation, steps) => {
        const { inputs, request } = playCase(situation);
        const open = openCoverage(inputs);
        let last: CoverageRequest = request;
        for (const { staged, targets, reach } of steps) {
          const question = { ...request.question, distanceMeters: reach };
          last = { ...request, question, targets, staged };
          open.answer(last);
        }
        const live = open.answer(last);
        const fresh = computeCoverage(inputs, last);
        expectEqual(numbers(live.today), numbers(fresh.today), 1e-6);
        expectEqual(numbers(live.proposal), numbers(fresh.proposal), 1e-6);
        expect(live.targetsProposal).toBe(fresh.targetsProposal);
      }),
      runs,
    );
  });
});
