import type { BestSpotsAnswer } from '../../domain/best-spots.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { AnswerRefusal, CoverageAnswer } from '../../domain/coverage.ts';
import type { GapsAnswer, GapZone } from '../../domain/gaps.ts';
import { TargetPicker, type AskedTargets } from '../coverage/asked-targets.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { CoveragePlace } from '../coverage/coverage-place.ts';
import type { CoverageRequest } from '../coverage/coverage-request.ts';
import { distanceLimitMeters } from '../coverage/distance-limit.ts';
import { OpenQuestion, questionShape } from '../coverage/open-question.ts';
import { WayPicker } from '../reach/asked-way.ts';
import { meterForQuestion } from '../reach/reach-ground.ts';
import type { MeterPoints, ReachMeter } from '../reach/reach-meter.ts';
import { findSpots, noSpots } from './find-spots.ts';
import { part } from './choose-spots.ts';
import { distanceSurface } from './distance-surface.ts';
import { gapPlaces } from './gap-places.ts';
import { joinPoints, type PeoplePoints } from './join-points.ts';
import type { Steps } from './greedy-spots.ts';
import { surfaceSquares, type SurfaceSquares } from './surface-squares.ts';

/** Gaps of one workspace; what did not change since the request before is not done again. */
export interface OpenGaps {
  /** Where people are without, in the state that the request describes. */
  readonly gaps: (request: CoverageRequest) => Steps<GapsAnswer>;
  /** Up to `most` spots for one more target each. */
  readonly bestSpots: (request: CoverageRequest, most: number) => Steps<BestSpotsAnswer>;
}

/** A meter that is only asked of shapes alone has no targets of its own. */
const nothingAsked: AskedTargets = { today: [], added: new Map() };

/** Points, how they are measured, and the board's own question, kept open together. */
interface GapGround {
  readonly key: string;
  readonly question: OpenQuestion;
  readonly people: PeoplePoints;
  readonly spacingMeters: number;
  readonly squares: SurfaceSquares;
  readonly meter: ReachMeter;
}

/** One request measured. */
interface Measured extends GapGround {
  readonly answer: CoverageAnswer;
  /** Metres of each point of people, then of each square. */
  readonly meters: Float64Array;
  /** 1 for each point whose people are without, in a zone whose targets are known. */
  readonly without: Uint8Array;
}

/** Prepares a workspace for questions about gaps. */
export function openGaps(inputs: CoverageInputs): OpenGaps {
  const place = new CoveragePlace(inputs);
  const { plane } = place;
  const picker = new TargetPicker(inputs, place.features);
  const ways = new WayPicker(plane);
  let kept: GapGround | null = null;

  function groundOf(question: CoverageQuestion): GapGround | AnswerRefusal {
    const limitMeters = distanceLimitMeters(question.distanceMeters);
    const key = `${questionShape(question)} ${limitMeters}`;
    if (kept?.key === key) return kept;
    if (!place.cellsOf(question.counts)) return 'not-counted-here';
    const { samples: people, spacingMeters } = place.homePoints(question);
    const squares = surfaceSquares(inputs, people);
    const points = (): MeterPoints => joinPoints(people, squares);
    const made = meterForQuestion(question, points, limitMeters, place.ground);
    if (made.model === 'refused') return made.refused;
    const { meter } = made;
    kept = { key, question: new OpenQuestion(place), people, spacingMeters, squares, meter };
    return kept;
  }

  function* measure(request: CoverageRequest): Steps<Measured | AnswerRefusal> {
    const ground = groundOf(request.question);
    yield 0.3;
    if (typeof ground === 'string') return ground;
    const answer = ground.question.answer(request, false, () => undefined);
    if (answer.refused) return answer.refused;
    yield 0.6;
    const { people, meter } = ground;
    meter.sync(picker.pick(request), ways.pick(request.ways, request.stagedWay));
    const meters = meter.meters('proposal');
    const isKnown = knownZones(answer);
    const without = new Uint8Array(people.count);
    for (let point = 0; point < people.count; point++) {
      const isOut = !(meters[point] <= request.question.distanceMeters);
      if (isOut && people.weights[point] > 0 && isKnown(people.zones[point])) without[point] = 1;
    }
    yield 1;
    return { ...ground, answer, meters, without };
  }

  return {
    *gaps(request) {
      const measured = yield* part(measure(request), 0, 0.7);
      if (typeof measured === 'string') return emptyGaps(request, measured);
      const { people, spacingMeters, squares, meter, meters, without, answer } = measured;
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
        spacingMeters,
        limitMeters: meter.limitMeters,
      };
    },

    *bestSpots(request, most) {
      const measured = yield* part(measure(request), 0, 0.2);
      if (typeof measured === 'string') return noSpots(request, measured);
      if (measured.answer.proposal.zones.every((zone) => zone.knownShare <= 0)) {
        return noSpots(request, 'unknown-everywhere');
      }
      const meterAt = (points: MeterPoints): ReachMeter => {
        const { question } = request;
        const limitMeters = Math.max(1, question.distanceMeters);
        const made = meterForQuestion(question, () => points, limitMeters, place.ground);
        if (made.model === 'refused') throw new Error(`Measured, and then ${made.refused}`);
        made.meter.sync(nothingAsked, ways.pick(request.ways, request.stagedWay));
        return made.meter;
      };
      const ground = { inputs, plane, meterAt, ...measured };
      return yield* part(findSpots(ground, request, most), 0.2, 0.8);
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
