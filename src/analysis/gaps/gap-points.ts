import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { boundsMeet, boundsOf } from '../../geo/bounds.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import type { Homes } from '../coverage/home-list.ts';
import { homeSamples, homeSpacingMeters } from '../coverage/home-samples.ts';
import { itemRings } from '../coverage/item-rings.ts';
import type { MeterPoints } from '../reach/reach-meter.ts';

/** Points that stand for people, in metres of the local plane. */
export interface PeoplePoints extends MeterPoints {
  /** Index of the zone of each, -1 outside all. */
  readonly zones: Int32Array;
  /** How many people each stands for. */
  readonly weights: Float64Array;
  /** How far apart they are on the land of one home; metres. */
  readonly spacingMeters: number;
}

/** A reach of so many metres is told apart well enough by points this many times nearer. */
const pointsAReach = 10;

/**
 * Where the people stand whom a question counts, by its rule: points laid evenly over the land of
 * the homes, or the middle of each cell. Null where the place does not know the group.
 */
export function peoplePoints(
  inputs: CoverageInputs,
  homes: Homes,
  question: CoverageQuestion,
): PeoplePoints | null {
  const counted =
    question.counts === 'residents' ? inputs.cells.residents : inputs.cells.groups[question.counts];
  if (!counted) return null;
  if (question.residentsRule === 'point') return middles(inputs, counted);
  const spacingMeters = Math.max(homeSpacingMeters, question.distanceMeters / pointsAReach);
  return {
    ...homeSamples(homes, homeWeights(inputs, homes, counted), spacingMeters),
    spacingMeters,
  };
}

/** Each home has the part of its cell's people that it has of the cell's residents. */
function homeWeights(inputs: CoverageInputs, homes: Homes, counted: Float64Array): Float64Array {
  const { residents } = inputs.cells;
  if (counted === residents) return homes.residents;
  return homes.residents.map((share, home) => {
    const cell = homes.cells[home];
    return residents[cell] > 0 ? (share * counted[cell]) / residents[cell] : 0;
  });
}

function middles({ cells, zones }: CoverageInputs, counted: Float64Array): PeoplePoints {
  const surfaces = Array.from({ length: zones.polygons.count }, (_, zone) => {
    const rings = itemRings(zones.polygons, zone);
    return { rings, bounds: boundsOf(rings) };
  });
  const { count } = cells.polygons;
  const points = {
    count,
    xs: new Float64Array(count),
    ys: new Float64Array(count),
    zones: new Int32Array(count),
    weights: counted,
    spacingMeters: 0,
  };
  for (let cell = 0; cell < count; cell++) {
    const [x, y] = ringsMiddle(itemRings(cells.polygons, cell));
    points.xs[cell] = x;
    points.ys[cell] = y;
    points.zones[cell] = surfaces.findIndex(
      ({ rings, bounds }) => boundsMeet(bounds, [x, y, x, y]) && pointInRings(x, y, rings),
    );
  }
  return points;
}

/** All points of two lists, those of the first before those of the second. */
export function joinPoints(first: MeterPoints, second: MeterPoints): MeterPoints {
  const xs = new Float64Array(first.count + second.count);
  const ys = new Float64Array(first.count + second.count);
  xs.set(first.xs);
  ys.set(first.ys);
  xs.set(second.xs, first.count);
  ys.set(second.ys, first.count);
  return { count: xs.length, xs, ys };
}
