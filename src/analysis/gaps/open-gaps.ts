import type { BestSpotsAnswer, SpotsRefusal } from '../../domain/best-spots.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { CoverageAnswer } from '../../domain/coverage.ts';
import type { GapsAnswer, GapZone } from '../../domain/gaps.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { TargetPicker } from '../coverage/asked-targets.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { CoverageRequest } from '../coverage/coverage-request.ts';
import { openCoverage } from '../coverage/open-coverage.ts';
import { prepareHomes } from '../coverage/prepare-homes.ts';
import type { Homes } from '../coverage/home-list.ts';
import { WayPicker } from '../reach/asked-way.ts';
import type { ReachMeter } from '../reach/reach-meter.ts';
import { findSpots, noSpots } from './best-spots.ts';
import { part } from './choose-spots.ts';
import { distanceSurface } from './distance-surface.ts';
import { gapMeter } from './gap-meter.ts';
import { gapPlaces } from './gap-places.ts';
import { joinPoints, peoplePoints, type PeoplePoints } from './gap-points.ts';
import type { Steps } from './greedy-spots.ts';
import { surfaceSquares, type SurfaceSquares } from './surface-squares.ts';

/** Gaps of one workspace; what did not change since the request before is not done again. */
export interface OpenGaps {
  /** Where people are without, in the state that the request describes. */
  readonly gaps: (request: CoverageRequest) => Steps<GapsAnswer>;
  /** Up to `most` spots for one more target each. */
  readonly bestSpots: (request: CoverageRequest, most: number) => Steps<BestSpotsAnswer>;
}

const leastLimitMeters = 1_000;

/** Points measured for one question, and who of them is without. */
interface Measured {
  readonly people: PeoplePoints;
  readonly squares: SurfaceSquares;
  readonly meter: ReachMeter;
  /** Metres of each point of people, then of each square. */
  readonly meters: Float64Array;
  readonly without: Uint8Array;
}

/** Prepares a workspace for questions about gaps. */
export function openGaps(inputs: CoverageInputs): OpenGaps {
  const plane = localPlane(inputs.centre);
  const coverage = openCoverage(inputs);
  const picker = new TargetPicker(inputs);
  const ways = new WayPicker(plane);
  let homes: Homes | null = null;
  let ground: {
    readonly key: string;
    readonly people: PeoplePoints;
    readonly squares: SurfaceSquares;
    readonly meter: ReachMeter;
  } | null = null;

  function prepare(question: CoverageQuestion): typeof ground {
    const { counts, residentsRule, reach, barrierKinds, stepFree, distanceMeters } = question;
    const key = JSON.stringify([
      counts,
      residentsRule,
      reach,
      barrierKinds,
      stepFree,
      distanceMeters,
    ]);
    if (ground?.key === key) return ground;
    homes ??= prepareHomes(inputs);
    const people = peoplePoints(inputs, homes, question);
    if (!people) return null;
    const squares = surfaceSquares(inputs, people);
    const limitMeters = Math.max(leastLimitMeters, 2 * distanceMeters);
    const meter = gapMeter(question, joinPoints(people, squares), limitMeters);
    ground = meter && { key, people, squares, meter };
    return ground;
  }

  function* measure(request: CoverageRequest, answer: CoverageAnswer): Steps<Measured | null> {
    const prepared = prepare(request.question);
    yield 0.5;
    if (!prepared) return null;
    const { people, squares, meter } = prepared;
    meter.sync(picker.pick(request), ways.pick(request.ways, request.stagedWay));
    const meters = meter.meters('proposal');
    const isKnown = knownZones(answer);
    const without = new Uint8Array(people.count);
    for (let point = 0; point < people.count; point++) {
      const isOut = !(meters[point] <= request.question.distanceMeters);
      if (isOut && people.weights[point] > 0 && isKnown(people.zones[point])) without[point] = 1;
    }
    yield 1;
    return { people, squares, meter, meters, without };
  }

  return {
    *gaps(request) {
      const answer = coverage.answer(request);
      yield 0.2;
      if (answer.refused) return emptyGaps(request, answer.refused);
      const measured = yield* part(measure(request, answer), 0.2, 0.5);
      if (!measured) return emptyGaps(request, 'not-counted-here');
      const { people, squares, meter, meters, without } = measured;
      const reachMeters = request.question.distanceMeters;
      const { places, elsewhere } = gapPlaces(
        { people, meters, without, reachMeters, isPartlyKnown: partlyKnownZones(answer) },
        inputs.zones.ids,
        plane,
      );
      yield 0.9;
      const { total } = answer.proposal;
      return {
        ...emptyGaps(request, null),
        residents: total.residents,
        residentsWithout: Math.max(0, total.residents - total.coveredResidents),
        isAtMost: total.knownShare < 1,
        places,
        residentsElsewhere: elsewhere,
        ...zoneLists(answer),
        surface: distanceSurface(squares, meters.subarray(people.count), knownZones(answer), plane),
        squareMeters: squares.lattice.sizeMeters,
        spacingMeters: people.spacingMeters,
        limitMeters: meter.limitMeters,
      };
    },

    *bestSpots(request, most) {
      const answer = coverage.answer(request);
      yield 0.05;
      const refuse = (refused: SpotsRefusal): BestSpotsAnswer => noSpots(request, refused);
      if (answer.refused) return refuse(answer.refused);
      if (answer.proposal.zones.every((zone) => zone.knownShare <= 0)) {
        return refuse('unknown-everywhere');
      }
      const measured = yield* part(measure(request, answer), 0.05, 0.15);
      if (!measured) return refuse('not-counted-here');
      return yield* part(
        findSpots({ inputs, plane, coverage, ...measured }, request, most),
        0.2,
        0.8,
      );
    },
  };
}

function knownZones({ proposal }: CoverageAnswer): (zone: number) => boolean {
  return (zone) =>
    zone >= 0 && proposal.zones[zone].knownShare > 0 && proposal.zones[zone].refused === null;
}

function partlyKnownZones({ proposal }: CoverageAnswer): (zone: number) => boolean {
  return (zone) => proposal.zones[zone].knownShare < 1;
}

function zoneLists(answer: CoverageAnswer): Pick<GapsAnswer, 'zones' | 'unknownZones'> {
  const isKnown = knownZones(answer);
  const isPartlyKnown = partlyKnownZones(answer);
  const zones: GapZone[] = [];
  const unknownZones: GapZone[] = [];
  for (const [index, { residents, coveredResidents }] of answer.proposal.zones.entries()) {
    const residentsWithout = Math.max(0, residents - coveredResidents);
    const zone = {
      zoneId: answer.zoneIds[index],
      residents,
      residentsWithout,
      isAtMost: isPartlyKnown(index),
    };
    (isKnown(index) ? zones : unknownZones).push(zone);
  }
  zones.sort((a, b) => b.residentsWithout - a.residentsWithout || (a.zoneId < b.zoneId ? -1 : 1));
  return { zones, unknownZones };
}

function emptyGaps(request: CoverageRequest, refused: GapsAnswer['refused']): GapsAnswer {
  return {
    question: request.question,
    planVersion: request.planVersion,
    refused,
    residents: 0,
    residentsWithout: 0,
    isAtMost: false,
    places: [],
    residentsElsewhere: 0,
    zones: [],
    unknownZones: [],
    surface: [],
    squareMeters: 0,
    spacingMeters: 0,
    limitMeters: 0,
  };
}
