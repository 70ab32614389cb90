import { boundsOf, joinBounds } from './bounds.ts';
import { distanceToPath } from './distance-to-path.ts';
import { localPlane } from './local-plane.ts';
import { pointInRings } from './point-in-rings.ts';
import { turnAt } from './turn-at.ts';

type Shape = GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon | GeoJSON.MultiPolygon;

/**
 * The shortest distance between two shapes (WGS 84) in metres; 0 where they touch, cross or one
 * lies in the other. Measured from every corner to every edge in a plane between them, so that both
 * directions give the same number: within a millimetre for shapes of some kilometres.
 */
export function metersBetween(first: Shape, second: Shape): number {
  const [a, b] = [runsOf(first), runsOf(second)];
  const bounds = joinBounds(boundsOf(a), boundsOf(b));
  const plane = localPlane([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
  const flatA = a.map((run) => plane.project(run));
  const flatB = b.map((run) => plane.project(run));
  if (liesIn(flatA, flatB, second) || liesIn(flatB, flatA, first)) return 0;
  if (flatA.some((one) => flatB.some((other) => cross(one, other)))) return 0;
  return Math.min(nearest(flatA, flatB), nearest(flatB, flatA));
}

type Runs = readonly ArrayLike<number>[];

/** The rings and paths of a shape as flat pairs, in degrees. */
function runsOf(shape: Shape): readonly number[][] {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates.slice(0, 2)];
    case 'LineString':
      return [flat(shape.coordinates)];
    case 'Polygon':
      return shape.coordinates.map(flat);
    case 'MultiPolygon':
      return shape.coordinates.flat().map(flat);
  }
}

function flat(run: readonly GeoJSON.Position[]): number[] {
  return run.flatMap(([lng, lat]) => [lng, lat]);
}

/** Whether a first corner of any part lies in an area; what only crosses its border is not asked. */
function liesIn(runs: Runs, rings: Runs, area: Shape): boolean {
  if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') return false;
  return runs.some((run) => pointInRings(run[0], run[1], rings));
}

function cross(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 2; i + 1 < a.length; i += 2) {
    const [from, to] = [corner(a, i - 2), corner(a, i)];
    for (let k = 2; k + 1 < b.length; k += 2) {
      const [start, end] = [corner(b, k - 2), corner(b, k)];
      if (areApart(from, to, start, end)) continue;
      const isCut = turnAt(from, to, start) !== turnAt(from, to, end);
      if (isCut && turnAt(start, end, from) !== turnAt(start, end, to)) return true;
    }
  }
  return false;
}

type Corner = readonly [x: number, y: number];

function corner(run: ArrayLike<number>, at: number): Corner {
  return [run[at], run[at + 1]];
}

/** Whether the boxes of two edges have nothing in common. */
function areApart(from: Corner, to: Corner, start: Corner, end: Corner): boolean {
  return [0, 1].some(
    (axis) =>
      Math.max(from[axis], to[axis]) < Math.min(start[axis], end[axis]) ||
      Math.max(start[axis], end[axis]) < Math.min(from[axis], to[axis]),
  );
}

/** From the corners of one to the edges of the other. */
function nearest(corners: Runs, edges: Runs): number {
  let least = Infinity;
  for (const run of corners) {
    for (let at = 0; at + 1 < run.length; at += 2) {
      for (const path of edges) {
        least = Math.min(least, distanceToPath(run[at], run[at + 1], path));
      }
    }
  }
  return least;
}
