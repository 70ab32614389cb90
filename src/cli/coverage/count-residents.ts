import {
  polygonSetFromRings,
  type PolygonSet,
} from '../../analysis/coverage/engine/polygon-set.ts';
import { homeSamples } from '../../analysis/coverage/home-samples.ts';
import { itemRings } from '../../analysis/coverage/item-rings.ts';
import { prepareHomes } from '../../analysis/coverage/prepare-homes.ts';
import { projectRings } from '../../analysis/coverage/project-geometry.ts';
import { normaliseRings } from '../../analysis/coverage/engine/normalise-rings.ts';
import { boundsMeet, boundsOf } from '../../geo/bounds.ts';
import type { LocalPlane } from '../../geo/local-plane.ts';
import { ringsMiddle } from '../../geo/rings-middle.ts';
import { DistanceSums } from './distance-sums.ts';
import type { LocalZones } from './local-zones.ts';
import { PointGrid } from './point-grid.ts';
import type { ReachModel } from './reach-model.ts';
import { isPoint, type ResidentFeature } from './read-residents.ts';
import { ringViews } from './ring-views.ts';

/** Residents of each zone of a group, and those within reach. */
export interface ResidentCounts {
  readonly residents: Float64Array;
  readonly covered: Float64Array;
  /** How far they are from the nearest target. */
  readonly distances: DistanceSums;
}

/**
 * Counts residents zone by zone, each zone as if it were the only one. Those at a point, and by
 * the point rule those of an area at its centre of gravity, are in a zone and within reach
 * together; by the area rule they lie evenly over their area.
 */
export function countResidents(
  features: readonly ResidentFeature[],
  rule: 'area' | 'point',
  zones: LocalZones,
  plane: LocalPlane,
  reach: ReachModel,
): ResidentCounts {
  const counts: ResidentCounts = {
    residents: new Float64Array(zones.polygons.count),
    covered: new Float64Array(zones.polygons.count),
    distances: new DistanceSums(zones.polygons.count),
  };
  const atPoints = features.filter(({ place }) => rule === 'point' || isPoint(place));
  const inAreas = features.filter(({ place }) => rule === 'area' && !isPoint(place));
  if (atPoints.length > 0) countPoints(atPoints, zones, plane, reach, counts);
  if (inAreas.length > 0) countAreas(inAreas, zones, plane, reach, counts);
  return counts;
}

function countPoints(
  features: readonly ResidentFeature[],
  zones: LocalZones,
  plane: LocalPlane,
  reach: ReachModel,
  { residents, covered, distances }: ResidentCounts,
): void {
  const points = Float64Array.from(features.flatMap(({ place }) => standingPoint(place, plane)));
  const reached = reach.reachedPoints(points);
  const meters = reach.pointMeters(points);
  const grid = new PointGrid(points);
  for (let zone = 0; zone < residents.length; zone++) {
    grid.visit(zones.bounds[zone], (point, x, y) => {
      if (zones.holds(zone, x, y)) {
        residents[zone] += features[point].residents;
        if (reached[point] === 1) covered[zone] += features[point].residents;
        distances.add(zone, features[point].residents, meters[point]);
      }
      return false;
    });
  }
}

function standingPoint(
  place: ResidentFeature['place'],
  plane: LocalPlane,
): readonly [number, number] {
  if (isPoint(place)) {
    const points = place.type === 'Point' ? [place.coordinates] : place.coordinates;
    return ringsMiddle([plane.project(points.flat())]);
  }
  const rings = projectRings(place, plane);
  const normal = normaliseRings(rings);
  return ringsMiddle(typeof normal === 'string' ? rings : ringViews(normal));
}

function countAreas(
  features: readonly ResidentFeature[],
  zones: LocalZones,
  plane: LocalPlane,
  reach: ReachModel,
  { residents, covered, distances }: ResidentCounts,
): void {
  const cells = features.map(({ place, residents: people }) => {
    const rings = isPoint(place) ? [] : projectRings(place, plane);
    return { rings, people, bounds: boundsOf(rings) };
  });
  const pieces: HomePiece[] = [];
  for (let zone = 0; zone < residents.length; zone++) {
    const near = cells.filter(({ bounds }) => boundsMeet(bounds, zones.bounds[zone]));
    if (zones.refused.has(zone) || near.length === 0) continue;
    const homes = prepareHomes({
      zones: { ids: [], polygons: polygonSetFromRings([itemRings(zones.polygons, zone)]) },
      cells: {
        ids: [],
        residents: Float64Array.from(near, ({ people }) => people),
        polygons: polygonSetFromRings(near.map(({ rings }) => rings)),
      },
      water: polygonSetFromRings([]),
    });
    for (let home = 0; home < homes.count; home++) {
      if (homes.zones[home] !== 0) continue;
      const area = homes.areasSquareMeters[home];
      pieces.push({
        zone,
        rings: itemRings(homes.parts, home),
        area,
        people: homes.residents[home],
      });
    }
  }
  const parts = polygonSetFromRings(pieces.map(({ rings }) => rings));
  const reached = reach.coveredAreas(parts);
  addDistances(pieces, parts, reach, distances);
  for (const [home, { zone, area, people }] of pieces.entries()) {
    // A sliver that the engine cannot measure is nobody's home.
    if (Number.isNaN(reached[home])) continue;
    residents[zone] += people;
    covered[zone] += people * Math.max(0, Math.min(1, reached[home] / area));
  }
}

/** People who lie evenly over an area are asked at points of a lattice, an equal share at each. */
function addDistances(
  pieces: readonly HomePiece[],
  parts: PolygonSet,
  reach: ReachModel,
  distances: DistanceSums,
): void {
  const samples = homeSamples(
    {
      count: pieces.length,
      parts,
      zones: Int32Array.from(pieces, ({ zone }) => zone),
    },
    Float64Array.from(pieces, ({ people }) => people),
  );
  const { xs, ys, zones, weights } = samples;
  const points = Float64Array.from({ length: 2 * samples.count }, (_, at) =>
    at % 2 === 0 ? xs[at >> 1] : ys[at >> 1],
  );
  const meters = reach.pointMeters(points);
  for (const [at, zone] of zones.entries()) distances.add(zone, weights[at], meters[at]);
}

/** The part of an area with residents that lies in a zone. */
interface HomePiece {
  readonly zone: number;
  readonly rings: readonly Float64Array[];
  readonly area: number;
  readonly people: number;
}
