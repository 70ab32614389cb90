import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import type { CoverageInputs } from '../../src/analysis/coverage/coverage-data.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { openCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import type { ReachModel } from '../../src/domain/coverage-question.ts';
import type { CoverageSide, ZoneCoverage } from '../../src/domain/coverage.ts';
import { city, models, plane, target, targets, way, waysOf, type City } from './any-reach-city.ts';

const zonesOf = (side: CoverageSide): readonly ZoneCoverage[] => [...side.zones, side.total];

/** What must grow where more is reached; areas along the lattice apart. */
function reachedResidents(side: CoverageSide): number[] {
  return zonesOf(side).flatMap(({ coveredResidents, residentsByClass: [near, next, far] }) => [
    coveredResidents,
    near,
    near + next,
    near + next + far,
  ]);
}

function reachedAreas(side: CoverageSide): number[] {
  return zonesOf(side).map(({ coveredSquareMeters }) => coveredSquareMeters);
}

function distancesOf(side: CoverageSide): (number | null)[] {
  return zonesOf(side).flatMap(({ distances }) => [
    distances?.meanMeters ?? null,
    distances?.medianMeters ?? null,
    distances?.beyondResidents ?? null,
  ]);
}

function expectNoLess(more: readonly number[], less: readonly number[], slack = 1e-6): void {
  const lost = less.map((value, at) => value - more[at]);
  expect(Math.max(...lost)).toBeLessThanOrEqual(slack);
}

function expectEqual(one: readonly (number | null)[], other: readonly (number | null)[]): void {
  for (const [at, value] of one.entries()) {
    if (value === null || other[at] === null) expect(value).toBe(other[at]);
    else expect(Math.abs(value - (other[at] ?? NaN))).toBeLessThanOrEqual(1e-6);
  }
}

/** The lattice misjudges at most a band along what is estimated; here, a share of a zone. */
const areaSlack = 0.04 * 460 * 1000;

const runs = { seed: 41, numRuns: 40 };
const withReach = ({ request }: City, reach: ReachModel): CoverageRequest => ({
  ...request,
  question: { ...request.question, reach },
});

describe('reach of any city, straight, round barriers and along paths', () => {
  it('is a share, and keeps every resident in one class', () => {
    fc.assert(
      fc.property(city, targets, waysOf('crossing', 'path'), ({ inputs, request }, added, ways) => {
        const answer = computeCoverage(inputs, { ...request, targets: added, ways });
        for (const one of [...zonesOf(answer.today), ...zonesOf(answer.proposal)]) {
          expect(one.coveredSquareMeters).toBeGreaterThanOrEqual(0);
          expect(one.coveredSquareMeters).toBeLessThanOrEqual(one.areaSquareMeters);
          expect(one.coveredResidents).toBeGreaterThanOrEqual(0);
          expect(one.coveredResidents).toBeLessThanOrEqual(one.residents + 1e-9);
          const classes = one.residentsByClass.reduce((sum, residents) => sum + residents, 0);
          expect(classes).toBeCloseTo(one.residents, 6);
        }
      }),
      runs,
    );
  });

  it('does not shrink when the distance or the list of targets grows', () => {
    fc.assert(
      fc.property(city, targets, ({ inputs, request }, added) => {
        const near = computeCoverage(inputs, request).today;
        const question = { ...request.question, distanceMeters: 480 };
        const far = computeCoverage(inputs, { ...request, question }).today;
        const more = computeCoverage(inputs, { ...request, targets: added }).proposal;
        expectNoLess(reachedResidents(far), reachedResidents(near));
        expectNoLess(reachedResidents(more), reachedResidents(near));
        expectNoLess(reachedAreas(far), reachedAreas(near), areaSlack);
        expectNoLess(reachedAreas(more), reachedAreas(near), areaSlack);
      }),
      runs,
    );
  });

  it('is never more round barriers or along paths than straight', () => {
    fc.assert(
      fc.property(
        city,
        targets,
        waysOf('crossing', 'path', 'closed'),
        fc.constantFrom('barriers' as const, 'network' as const),
        (drawn, added, ways, reach) => {
          const ask = (model: ReachModel) =>
            computeCoverage(drawn.inputs, { ...withReach(drawn, model), targets: added, ways });
          const [straight, round] = [ask('straight'), ask(reach)];
          const isPointRule = drawn.request.question.residentsRule === 'point';
          for (const side of ['today', 'proposal'] as const) {
            expectNoLess(reachedAreas(straight[side]), reachedAreas(round[side]));
            // By the area rule straight residents are exact and the others sampled.
            if (isPointRule) {
              expectNoLess(reachedResidents(straight[side]), reachedResidents(round[side]));
            }
          }
        },
      ),
      runs,
    );
  });

  it('does not shrink with a crossing or a path more', () => {
    fc.assert(
      fc.property(city, waysOf('crossing', 'path'), ({ inputs, request }, ways) => {
        const { today, proposal } = computeCoverage(inputs, { ...request, ways });
        expectNoLess(reachedResidents(proposal), reachedResidents(today));
        expectNoLess(reachedAreas(proposal), reachedAreas(today));
      }),
      runs,
    );
  });

  it('does not grow when a street is closed', () => {
    fc.assert(
      fc.property(city, waysOf('closed'), (drawn, ways) => {
        const { today, proposal } = computeCoverage(drawn.inputs, {
          ...withReach(drawn, 'network'),
          ways,
        });
        expectNoLess(reachedResidents(today), reachedResidents(proposal));
        expectNoLess(reachedAreas(today), reachedAreas(proposal));
      }),
      runs,
    );
  });

  it('is for an empty proposal what it is today, to the last bit, whatever was sketched', () => {
    const steps = fc.array(fc.tuple(targets, waysOf('crossing', 'path', 'closed')), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(city, steps, ({ inputs, request }, sketches) => {
        const open = openCoverage(inputs);
        const before = open.answer(request);
        for (const [added, ways] of sketches) open.answer({ ...request, targets: added, ways });
        const answer = open.answer(request);
        expect(answer.proposal).toEqual(before.today);
        expect(answer.today).toEqual(before.today);
      }),
      runs,
    );
  });

  it('shows for every home a way as long as is said, to the target', () => {
    fc.assert(
      fc.property(city, targets, waysOf('crossing', 'path', 'closed'), (drawn, added, ways) => {
        const { inputs, request } = drawn;
        const open = openCoverage(inputs);
        for (const side of ['today', 'proposal', 'today'] as const) {
          const { rows } = open.explain({ ...request, targets: added, ways }, null, side);
          for (const { centre, nearest } of rows) {
            if (!nearest) continue;
            const way = nearest.route.coordinates.map(([lng, lat]) => plane.project([lng, lat]));
            let length = 0;
            for (let at = 1; at < way.length; at++) {
              length += Math.hypot(way[at][0] - way[at - 1][0], way[at][1] - way[at - 1][1]);
            }
            expect(nearest.route.coordinates[0][0]).toBeCloseTo(centre[0], 8);
            // Round barriers a target in water is reached at the shore, its distance counted.
            if (request.question.reach === 'barriers') {
              expect(length).toBeLessThanOrEqual(nearest.distanceMeters + 1e-3);
            } else expect(length).toBeCloseTo(nearest.distanceMeters, 3);
          }
        }
      }),
      runs,
    );
  });

  it('tells of one shape alone what it would reach as the only target', () => {
    fc.assert(
      fc.property(city, target, waysOf('crossing', 'path', 'closed'), (drawn, one, ways) => {
        const { inputs, request } = drawn;
        const bare: CoverageInputs = {
          ...inputs,
          targets: {
            ...inputs.targets,
            targetKinds: inputs.targets.targetKinds.map(() => 'green-area'),
          },
        };
        const shape = one.geometry;
        const { shapeReach } = openCoverage(inputs).answer({ ...request, ways, shape });
        const only = computeCoverage(bare, { ...request, ways, targets: [one] }).proposal;
        const inZones = only.zones.reduce((sum, zone) => sum + zone.coveredResidents, 0);
        expect(shapeReach?.residents).toBeGreaterThanOrEqual(inZones - 1e-6);
      }),
      runs,
    );
  });

  it('follows a hand through any edits and questions as if it began anew each time', () => {
    const step = fc.record({
      targets,
      ways: waysOf('crossing', 'path', 'closed'),
      staged: fc.option(target),
      stagedWay: fc.option(way(['crossing', 'path', 'closed'])),
      distanceMeters: fc.constantFrom(150, 260, 420),
      reach: fc.option(fc.constantFrom(...models), { freq: 4 }),
    });
    fc.assert(
      fc.property(city, fc.array(step, { minLength: 1, maxLength: 6 }), (drawn, steps) => {
        const open = openCoverage(drawn.inputs);
        for (const { distanceMeters, reach, ...sketch } of steps) {
          const question = {
            ...drawn.request.question,
            distanceMeters,
            reach: reach ?? drawn.request.question.reach,
          };
          const request = { ...drawn.request, ...sketch, question };
          const live = open.answer(request);
          const fresh = computeCoverage(drawn.inputs, request);
          for (const side of ['today', 'proposal'] as const) {
            expectEqual(reachedResidents(live[side]), reachedResidents(fresh[side]));
            expectEqual(reachedAreas(live[side]), reachedAreas(fresh[side]));
            expectEqual(distancesOf(live[side]), distancesOf(fresh[side]));
          }
          expect(live.notes).toEqual(fresh.notes);
        }
      }),
      runs,
    );
  });
});
