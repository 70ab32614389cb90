import { blankRegister } from '../../src/domain/blank-register.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparisonRequest } from '../../src/analysis/comparison/comparison-request.ts';
import { computeComparison } from '../../src/analysis/comparison/compute-comparison.ts';
import { openComparison } from '../../src/analysis/comparison/open-comparison.ts';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import type { CoverageInputs } from '../../src/analysis/coverage/coverage-data.ts';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import { finish } from '../../src/analysis/gaps/choose-spots.ts';
import { comparedMeasure } from '../../src/domain/compared-measure.ts';
import type { ComparisonAnswer, Contribution } from '../../src/domain/comparison.ts';
import { coverageDelta, gainBetween, type CoverageDelta } from '../../src/domain/coverage-delta.ts';
import { coveragePresets } from '../../src/domain/coverage-presets.ts';
import type { CoverageQuestion } from '../../src/domain/coverage-question.ts';
import type { CoverageSide } from '../../src/domain/coverage.ts';
import type { MeasureId, ProposalId } from '../../src/domain/ids.ts';
import type { Measure, MeasureGeometry } from '../../src/domain/measure.ts';
import type { MeasureKindId } from '../../src/domain/measure-kind.ts';
import type { ListedMeasure } from '../../src/domain/resolve-measures.ts';
import { sketchedWays } from '../../src/domain/sketched-ways.ts';
import { targetsForQuestion } from '../../src/domain/targets-for-question.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { city, plane } from './any-reach-city.ts';

const lngLat = (x: number, y: number): [number, number] => {
  const [lng, lat] = plane.toLngLat([x, y]);
  return [lng, lat];
};

/** Kinds with how they are drawn at a place: what counts, what opens or closes a way, what is silent. */
const drawn: readonly [MeasureKindId, (x: number, y: number, size: number) => MeasureGeometry][] = [
  ['meeting-place', point],
  ['playground', point],
  ['park', square],
  ['green-path', line],
  ['footbridge', line],
  ['safe-crossing', point],
  ['closed-street', (x, y) => line(120 * Math.round((x - 7) / 120) + 7, y, 0)],
  ['free-note', point],
];

function point(x: number, y: number): MeasureGeometry {
  return { type: 'Point', coordinates: lngLat(x, y) };
}

function line(x: number, y: number, size: number): MeasureGeometry {
  return { type: 'LineString', coordinates: [lngLat(x, y), lngLat(x + size, y + 230)] };
}

function square(x: number, y: number, size: number): MeasureGeometry {
  const corners = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [corners.map(([east, north]) => lngLat(east, north))] };
}

const meters = (most: number) => fc.integer({ min: -most, max: most });

/** One line of a proposal's list, now and then switched off or dropped. */
const anyListed = (most: number): fc.Arbitrary<ListedMeasure> =>
  fc
    .record({
      what: fc.constantFrom(...drawn),
      at: fc.tuple(meters(most), meters(most)),
      size: fc.integer({ min: 20, max: 160 }),
      on: fc.integer({ min: 0, max: 7 }).map((dice) => dice > 0),
      dropped: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
    })
    .map(({ what: [kind, shape], at: [x, y], size, on, dropped }) => ({
      measure: measure(kind, shape(x, y, size), dropped),
      on,
    }));

function measure(kind: MeasureKindId, geometry: MeasureGeometry, dropped: boolean): Measure {
  return {
    id: '' as MeasureId,
    kind,
    ownKind: null,
    title: kind,
    note: '',
    geometry,
    zones: [],
    status: dropped ? 'dropped' : 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
  };
}

/** A proposal's list, each measure under an id of its own. */
const anyList = (name: string, most = 480, longest = 4) =>
  fc.array(anyListed(most), { maxLength: longest }).map((listed) =>
    listed.map(({ measure: one, on }, at) => ({
      measure: { ...one, id: `${name}${at}` as MeasureId },
      on,
    })),
  );

type List = readonly ListedMeasure[];

function requestFor(question: CoverageQuestion, a: List, b: List): ComparisonRequest {
  const seen = (list: List) => list.map((one) => comparedMeasure(one, question));
  return {
    question,
    planVersion: 1,
    gesture: 0,
    a: { proposalId: 'a' as ProposalId, measures: seen(a) },
    b: { proposalId: 'b' as ProposalId, measures: seen(b) },
  };
}

/** The board's answer from nothing for today with these measures, as the board itself asks. */
function boards(inputs: CoverageInputs, question: CoverageQuestion, list: List): CoverageSide {
  const measures = list.filter(({ on }) => on).map(({ measure: one }) => one);
  return computeCoverage(inputs, {
    question,
    planVersion: 1,
    gesture: 0,
    targets: targetsForQuestion(measures, question),
    staged: null,
    ways: sketchedWays(measures),
    stagedWay: null,
    shape: null,
  }).proposal;
}

/** Sums of rounding: far less than anybody could see, and than one person of thousands. */
const slack = 1e-6;

function expectSameSide(one: CoverageSide, other: CoverageSide): void {
  const numbers = ({ zones, total }: CoverageSide) =>
    [...zones, total].flatMap((zone) => [
      zone.coveredResidents,
      zone.residents,
      zone.coveredSquareMeters,
      zone.areaSquareMeters,
      zone.knownShare,
      ...zone.residentsByClass,
    ]);
  const theirs = numbers(other);
  for (const [at, value] of numbers(one).entries()) {
    expect(Math.abs(value - theirs[at])).toBeLessThanOrEqual(slack);
  }
}

function deltaOf({ sides }: ComparisonAnswer, from: 'today' | 'a' | 'b', to: 'a' | 'b') {
  const delta = coverageDelta(sides[from], sides[to]);
  if (!delta.ok) throw new Error(delta.reason);
  return delta.value;
}

function residentsOf({ zones, total }: CoverageDelta): number[] {
  return [...zones, total].map((gain) => gain?.residents ?? 0);
}

function expectContributions(
  told: readonly Contribution[] | null,
  list: List,
  inputs: CoverageInputs,
  question: CoverageQuestion,
): void {
  const today = boards(inputs, question, []).total;
  const whole = boards(inputs, question, list).total;
  expect(told?.map(({ measureId }) => measureId)).toEqual(list.map(({ measure: { id } }) => id));
  for (const [at, contribution] of (told ?? []).entries()) {
    const one = list[at];
    const alone = gainBetween(today, boards(inputs, question, [one]).total);
    const rest = list.filter((other) => other !== one);
    const inProposal = gainBetween(boards(inputs, question, rest).total, whole);
    expect(
      Math.abs((contribution.alone?.residents ?? 0) - (alone?.residents ?? 0)),
    ).toBeLessThanOrEqual(slack);
    expect(
      Math.abs((contribution.inProposal?.residents ?? 0) - (inProposal?.residents ?? 0)),
    ).toBeLessThanOrEqual(slack);
    expect(
      Math.abs((contribution.inProposal?.squareMeters ?? 0) - (inProposal?.squareMeters ?? 0)),
    ).toBeLessThanOrEqual(1e-3);
    const isNothing = [alone, inProposal].every(
      (gain) =>
        gain === null || (Math.abs(gain.residents) < slack && Math.abs(gain.squareMeters) < 1e-3),
    );
    expect(contribution.silent !== null).toBe(isNothing);
  }
}

const runs = { seed: 67, numRuns: 30 };

describe('two proposals for any city, straight, round barriers and along paths', () => {
  it('differ by what two full computations differ by, zone by zone', () => {
    fc.assert(
      fc.property(city, anyList('a'), anyList('b'), ({ inputs, request }, a, b) => {
        const { question } = request;
        const answer = computeComparison(inputs, requestFor(question, a, b));
        const [fullA, fullB] = [boards(inputs, question, a), boards(inputs, question, b)];
        expectSameSide(answer.sides.a, fullA);
        expectSameSide(answer.sides.b, fullB);
        expectSameSide(answer.sides.today, boards(inputs, question, []));
        const told = deltaOf(answer, 'a', 'b');
        for (const [zone, gain] of told.zones.entries()) {
          const full = gainBetween(fullA.zones[zone], fullB.zones[zone]);
          expect(gain === null).toBe(full === null);
          expect(Math.abs((gain?.residents ?? 0) - (full?.residents ?? 0))).toBeLessThanOrEqual(
            slack,
          );
        }
      }),
      runs,
    );
  });

  it('tell of each measure what full computations with and without it tell', () => {
    fc.assert(
      fc.property(city, anyList('a'), anyList('b', 480, 2), ({ inputs, request }, a, b) => {
        const { question } = request;
        const answer = computeComparison(inputs, requestFor(question, a, b));
        expectContributions(answer.contributionsA, a, inputs, question);
        expectContributions(answer.contributionsB, b, inputs, question);
      }),
      { ...runs, numRuns: 20 },
    );
  });

  it('differ the other way round by the opposite, and a proposal from itself by nothing', () => {
    fc.assert(
      fc.property(city, anyList('a'), anyList('b'), ({ inputs, request }, a, b) => {
        const { question } = request;
        const answer = computeComparison(inputs, requestFor(question, a, b));
        const there = residentsOf(deltaOf(answer, 'a', 'b'));
        const back = coverageDelta(answer.sides.b, answer.sides.a);
        if (!back.ok) throw new Error(back.reason);
        expect(residentsOf(back.value).map((value) => 0 - value)).toEqual(
          there.map((value) => value + 0),
        );
        const twice = computeComparison(inputs, requestFor(question, a, a));
        expect(residentsOf(deltaOf(twice, 'a', 'b')).every((value) => value === 0)).toBe(true);
        const none = computeComparison(inputs, requestFor(question, [], b));
        expect(residentsOf(deltaOf(none, 'today', 'a')).every((value) => value === 0)).toBe(true);
      }),
      runs,
    );
  });

  it('are the same after any other comparison as from nothing', () => {
    fc.assert(
      fc.property(
        city,
        fc.array(fc.tuple(anyList('a'), anyList('b'), fc.boolean()), {
          minLength: 2,
          maxLength: 4,
        }),
        ({ inputs, request }, steps) => {
          const open = openComparison(inputs);
          for (const [a, b, isWithContributions] of steps) {
            const asked = requestFor(request.question, a, b);
            const live = open.sides(asked);
            const fresh = computeComparison(inputs, asked);
            for (const name of ['today', 'a', 'b'] as const) {
              expectSameSide(live.sides[name], fresh.sides[name]);
            }
            if (!isWithContributions) continue;
            const { contributionsA } = finish(open.contributions(asked));
            for (const [at, told] of (contributionsA ?? []).entries()) {
              const from = fresh.contributionsA?.[at].inProposal?.residents ?? 0;
              expect(Math.abs((told.inProposal?.residents ?? 0) - from)).toBeLessThanOrEqual(slack);
            }
          }
        },
      ),
      { ...runs, numRuns: 20 },
    );
  });
});

describe('two proposals in the bundled Trondheim', () => {
  it('differ by what two full computations differ by, and so does each measure', async () => {
    const loaded = await bundledWorkspace('trondheim');
    const inputs = coverageInputs(loaded);
    const [lng, lat] = loaded.workspace.start.centre;
    const spot = fc.tuple(fc.double({ min: -0.03, max: 0.03, noNaN: true }), meters(1_000));
    const list = (name: string) =>
      fc
        .array(fc.tuple(spot, fc.constantFrom('meeting-place' as const, 'park' as const)), {
          minLength: 1,
          maxLength: 3,
        })
        .map((drawnAt) =>
          drawnAt.map(([[east, north], kind], at): ListedMeasure => {
            const [x, y] = [lng + east, lat + north / 111_000];
            const geometry: MeasureGeometry =
              kind === 'park'
                ? {
                    type: 'Polygon',
                    coordinates: [
                      [
                        [x, y],
                        [x + 0.004, y],
                        [x + 0.004, y + 0.002],
                        [x, y],
                      ],
                    ],
                  }
                : { type: 'Point', coordinates: [x, y] };
            return {
              measure: { ...measure(kind, geometry, false), id: `${name}${at}` as MeasureId },
              on: true,
            };
          }),
        );
    fc.assert(
      fc.property(
        fc.constantFrom(...coveragePresets.slice(0, 4)),
        list('a'),
        list('b'),
        (question, a, b) => {
          const answer = computeComparison(inputs, requestFor(question, a, b));
          expectSameSide(answer.sides.a, boards(inputs, question, a));
          expectSameSide(answer.sides.b, boards(inputs, question, b));
          expectContributions(answer.contributionsA, a, inputs, question);
        },
      ),
      { seed: 67, numRuns: 2 },
    );
  }, 120_000);
});
