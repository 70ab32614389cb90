import type { BestSpot, BestSpotsAnswer, SpotsRefusal } from '../../domain/best-spots.ts';
import type { CoverageTarget } from '../../domain/coverage.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import {
  largestSpotSquareMeters,
  spotAreaSquareMeters,
  spotMeasureKind,
} from '../../domain/spot-measure-kind.ts';
import { accessOfMeasure } from '../../domain/target-access.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { CoverageRequest } from '../coverage/coverage-request.ts';
import { itemRings } from '../coverage/item-rings.ts';
import type { OpenQuestion } from '../coverage/open-question.ts';
import type { MeterPoints, ReachMeter } from '../reach/reach-meter.ts';
import { chooseSpots, part } from './choose-spots.ts';
import type { PeoplePoints } from './join-points.ts';
import type { Steps } from './greedy-spots.ts';
import { knownChoices, type SpotChoices } from './spot-choices.ts';
import { spotPositions, type SpotPositions } from './spot-positions.ts';
import { spotGeometry, spotRadiusMeters, spotShape } from './spot-shape.ts';

/** What spots are looked for in. */
export interface SpotGround {
  readonly inputs: CoverageInputs;
  readonly plane: LocalPlane;
  /** The board's own question. */
  readonly question: OpenQuestion;
  readonly people: PeoplePoints;
  readonly spacingMeters: number;
  /** A meter for these points of people, up to the question's distance, with the plan's ways. */
  readonly meterAt: (points: MeterPoints) => ReachMeter;
  readonly without: Uint8Array;
}

/**
 * Up to `most` spots for one more target each that reach the most people who are without. They are
 * chosen by the points that stand for homes; what each gains is then asked of coverage itself, with
 * the spots in the plan one after another, so that it is what the board will say.
 */
export function* findSpots(
  ground: SpotGround,
  request: CoverageRequest,
  most: number,
): Steps<BestSpotsAnswer> {
  const { inputs, people, without } = ground;
  const { question } = request;
  const kind = spotMeasureKind(question);
  if (!kind) return noSpots(request, 'no-kind');
  if (question.minAreaSquareMeters > largestSpotSquareMeters) return noSpots(request, 'too-large');
  const open = Int32Array.from(without.keys()).filter((point) => without[point] === 1);
  if (open.length === 0) return noSpots(request, 'nobody-without');
  const area = kind.shape === 'area' ? spotAreaSquareMeters(question) : null;
  const openPoints = pointsOf(people, open);
  const isByWays = question.reach !== 'straight';
  const reachMeters = question.distanceMeters + (area === null ? 0 : spotRadiusMeters(area));
  const tried = spotPositions(inputs, openPoints, reachMeters, isByWays);
  const weights = Float64Array.from(open, (point) => people.weights[point]);
  yield 0.1;
  const choices =
    question.reach === 'straight' && area === null
      ? knownChoices(tried.near, weights)
      : askedChoices(tried, ground.meterAt(openPoints), weights, area, question.distanceMeters);
  const chosen = yield* part(chooseSpots(choices, most), 0.1, 0.8);
  const shapes = chosen.choices.map((choice) => spotShape(tried.positions[choice], area));
  const positions = chosen.choices.map((choice) => tried.positions[choice]);
  const geometries = shapes.map((shape) => spotGeometry(shape, ground.plane));
  const gained = yield* part(askedGains(ground, request, kind.id, geometries), 0.9, 0.1);
  const spots = geometries.map((geometry, at): BestSpot => ({
    position: ground.plane.toLngLat(positions[at]),
    geometry,
    gained: gained[at] - (gained[at - 1] ?? 0),
    gainedTogether: gained[at],
    zoneId: zoneAt(inputs, positions[at]),
  }));
  const reached = chosen.gains.reduce((sum, gain) => sum + gain, 0);
  return {
    ...noSpots(request, null),
    kind: kind.id,
    spots,
    method: chosen.method,
    shareOfLimit: chosen.limit > 0 ? Math.min(1, reached / chosen.limit) : 1,
    positionsTried: tried.positions.length,
    positionSpacingMeters: tried.spacingMeters,
    homeSpacingMeters: ground.spacingMeters,
  };
}

/** An answer without spots. */
export function noSpots(request: CoverageRequest, refused: SpotsRefusal | null): BestSpotsAnswer {
  return {
    question: request.question,
    planVersion: request.planVersion,
    refused,
    kind: null,
    spots: [],
    method: 'exact',
    shareOfLimit: 1,
    positionsTried: 0,
    positionSpacingMeters: 0,
    homeSpacingMeters: 0,
  };
}

function pointsOf({ xs, ys }: PeoplePoints, numbers: Int32Array): MeterPoints {
  return {
    count: numbers.length,
    xs: Float64Array.from(numbers, (point) => xs[point]),
    ys: Float64Array.from(numbers, (point) => ys[point]),
  };
}

/** No way is shorter than the straight one, so who is near is an upper limit of who is reached. */
function askedChoices(
  { near, positions }: SpotPositions,
  meter: ReachMeter,
  weights: Float64Array,
  area: number | null,
  distanceMeters: number,
): SpotChoices {
  const asked = new Map<number, Int32Array>();
  return {
    count: near.length,
    weights,
    mayReach: (choice) => asked.get(choice) ?? near[choice],
    reaches(choice) {
      const known = asked.get(choice);
      if (known) return known;
      const meters = meter.reachOf([spotShape(positions[choice], area)], distanceMeters);
      const row = near[choice].filter((place) => meters[place] <= distanceMeters);
      asked.set(choice, row);
      return row;
    },
    isKnown: (choice) => asked.has(choice),
  };
}

/** People covered more than now with the first spot, with the first two, and so on. */
function* askedGains(
  { question }: SpotGround,
  request: CoverageRequest,
  kind: MeasureKindId,
  geometries: readonly CoverageTarget['geometry'][],
): Steps<readonly number[]> {
  const covered = (targets: CoverageRequest['targets']): number => {
    const asked = { ...request, targets, shape: null };
    return question.answer(asked, true, () => undefined).proposal.total.coveredResidents;
  };
  const before = covered(request.targets);
  const gained: number[] = [];
  const targets = [...request.targets];
  const access = accessOfMeasure(kind);
  for (const [at, geometry] of geometries.entries()) {
    targets.push({ id: `spot-${at}` as MeasureId, geometry, name: '', access });
    gained.push(covered(targets) - before);
    yield (at + 1) / geometries.length;
  }
  return gained;
}

function zoneAt({ zones }: CoverageInputs, [x, y]: readonly [number, number]) {
  const index = zones.ids.findIndex((_, zone) =>
    pointInRings(x, y, itemRings(zones.polygons, zone)),
  );
  return index < 0 ? null : zones.ids[index];
}
