import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import { computeNear } from '../../src/analysis/near/compute-near.ts';
import { nearGround } from '../../src/analysis/near/near-ground.ts';
import type { CoverageTarget } from '../../src/domain/coverage.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { NearAnswer, NearRequest, NearSideId } from '../../src/domain/near-answer.ts';
import type { SketchedWay } from '../../src/domain/sketched-way.ts';
import { city, models, plane, targets, waysOf, type City } from './any-reach-city.ts';

const runs = { seed: 67, numRuns: 25 };

interface Added {
  readonly targets: readonly CoverageTarget[];
  readonly ways: readonly SketchedWay[];
}

/** The same city asked from one of its positions; `plan` is the first addition. */
function ask(
  { inputs, request }: City,
  at: NearRequest['at'],
  additions: readonly Added[],
  measures: NearRequest['measures'] = [],
): NearAnswer {
  const { reach, barrierKinds, stepFree } = request.question;
  return computeNear(nearGround(inputs), {
    at,
    planVersion: 1,
    withinMeters: 300,
    meter: { reach, barrierKinds, stepFree },
    measures,
    additions: additions.map(({ targets: added, ways }, index) => ({
      id: (index === 0 ? 'plan' : `other-${index}`) as Exclude<NearSideId, 'today'>,
      targets: { 'meeting-place': added, 'green-area': [] },
      ways,
    })),
  });
}

const metersOf = (answer: NearAnswer): readonly number[] =>
  answer.nearest['meeting-place'].map(({ target }) => target?.meters ?? Infinity);

const somewhere = fc
  .tuple(fc.integer({ min: -480, max: 480 }), fc.integer({ min: -480, max: 480 }))
  .map(([x, y]) => plane.toLngLat([x, y]));

const withReach = (drawn: City, reach: (typeof models)[number]): City => ({
  ...drawn,
  request: { ...drawn.request, question: { ...drawn.request.question, reach } },
});

describe('what is near a position of any city', () => {
  it('is as far as the same home is in the evidence of coverage, today and with a proposal', () => {
    let homes = 0;
    fc.assert(
      fc.property(city, targets, waysOf('crossing', 'path', 'closed'), (drawn, added, ways) => {
        const question = { ...drawn.request.question, residentsRule: 'point' as const };
        const request = { ...drawn.request, question, targets: added, ways };
        const coverage = openCoverage(drawn.inputs);
        for (const side of ['today', 'proposal'] as const) {
          for (const { centre, nearest } of coverage.explain(request, null, side).rows) {
            // In the north a home lies as near to two streets, and may join either.
            const isAmbiguous = question.reach === 'network' && plane.toLocal(centre)[1] > 0;
            if (nearest === null || isAmbiguous) continue;
            const answer = ask(drawn, centre, [{ targets: added, ways }]);
            const meters = metersOf(answer)[side === 'today' ? 0 : 1];
            // The evidence tells the home in degrees, to fewer places than it was measured from.
            expect(meters).toBeCloseTo(nearest.distanceMeters, 3);
            homes++;
          }
        }
      }),
      { ...runs, numRuns: 14 },
    );
    expect(homes).toBeGreaterThan(60);
  });

  it('is never farther with more to reach, under every model', () => {
    fc.assert(
      fc.property(
        city,
        fc.constantFrom(...models),
        somewhere,
        targets,
        waysOf('crossing', 'path'),
        (drawn, reach, at, added, ways) => {
          const [first = null] = added;
          const answer = ask(withReach(drawn, reach), at, [
            { targets: added, ways },
            { targets: first ? [first] : [], ways },
            { targets: [], ways: [] },
          ]);
          const [today, all, some, none] = metersOf(answer);
          expect(all).toBeLessThanOrEqual(some + 1e-6);
          expect(some).toBeLessThanOrEqual(today + 1e-6);
          expect(none).toBe(today);
        },
      ),
      runs,
    );
  });

  it('lists measures once, by distance, and only within it', () => {
    fc.assert(
      fc.property(city, somewhere, targets, (drawn, at, added) => {
        const measures = added.flatMap(({ id, geometry }) => [
          { id, geometry },
          { id: `${id}-again` as MeasureId, geometry },
        ]);
        const answer = ask(drawn, at, [], measures);
        const meters = answer.measures.map((one) => one.meters);
        expect(meters).toEqual(meters.toSorted((a, b) => a - b));
        expect(Math.max(0, ...meters)).toBeLessThanOrEqual(300);
        expect(new Set(answer.measures.map(({ id }) => id)).size).toBe(meters.length);
        expect(meters.length % 2).toBe(0);
      }),
      runs,
    );
  });
});
