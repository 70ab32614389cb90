import { innerPoint } from './inner-point.ts';
import { pointInRings } from './point-in-rings.ts';
import { turnAt } from './turn-at.ts';

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Shape = GeoJSON.Point | GeoJSON.LineString | Area;

/**
 * Whether a shape lies in an area, wholly or with a part of it, degrees. Touching its border or
 * running along it is not lying in it; a point on a border that two areas share lies in exactly one
 * of them (see `pointInRings`). Turns are told exactly, so that neighbours never both hold a shape
 * that keeps to one side of their border.
 */
export function liesInArea(shape: Shape, area: Area): boolean {
  const { rings, inners } = partsOf(area);
  if (shape.type === 'Point') {
    return pointInRings(shape.coordinates[0], shape.coordinates[1], rings);
  }
  const runs = runsOf(shape);
  if (runs.some((run) => run.some((to, i) => i > 0 && entersWithin(run[i - 1], to, rings)))) {
    return true;
  }
  if (shape.type === 'LineString') return false;
  // Its border stays outside: then each part of the area is wholly in the shape or not at all.
  const own = runs.map(flat);
  return inners.some(([lng, lat]) => pointInRings(lng, lat, own));
}

interface AreaParts {
  readonly rings: readonly Float64Array[];
  /** A position inside each of its parts. */
  readonly inners: readonly GeoJSON.Position[];
}

const known = new WeakMap<Area, AreaParts>();

function partsOf(area: Area): AreaParts {
  const before = known.get(area);
  if (before) return before;
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const parts = {
    rings: runsOf(area).map(flat),
    inners: polygons.map((coordinates) => [...innerPoint({ type: 'Polygon', coordinates })]),
  };
  known.set(area, parts);
  return parts;
}

function runsOf(shape: GeoJSON.LineString | Area): readonly GeoJSON.Position[][] {
  if (shape.type === 'LineString') return [shape.coordinates];
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

function flat(run: readonly GeoJSON.Position[]): Float64Array {
  return Float64Array.from(run.flatMap(([lng, lat]) => [lng, lat]));
}

/** Whether any part of an edge is strictly inside the rings. */
function entersWithin(
  from: GeoJSON.Position,
  to: GeoJSON.Position,
  rings: readonly Float64Array[],
): boolean {
  const west = Math.min(from[0], to[0]);
  const east = Math.max(from[0], to[0]);
  const south = Math.min(from[1], to[1]);
  const north = Math.max(from[1], to[1]);
  const stops = [0, 1];
  const along: (readonly [number, number])[] = [];
  for (const ring of rings) {
    for (let at = 0; at + 3 < ring.length; at += 2) {
      const [x1, y1, x2, y2] = [ring[at], ring[at + 1], ring[at + 2], ring[at + 3]];
      if (Math.max(x1, x2) < west || Math.min(x1, x2) > east) continue;
      if (Math.max(y1, y2) < south || Math.min(y1, y2) > north) continue;
      const start = [x1, y1];
      const end = [x2, y2];
      const startSide = turnAt(from, to, start);
      const endSide = turnAt(from, to, end);
      if (startSide * endSide < 0) {
        if (turnAt(start, end, from) * turnAt(start, end, to) < 0) return true;
        continue;
      }
      if (startSide === 0) stops.push(shareAlong(from, to, start));
      if (endSide === 0) stops.push(shareAlong(from, to, end));
      if (startSide === 0 && endSide === 0) {
        const shares = [shareAlong(from, to, start), shareAlong(from, to, end)];
        along.push([Math.min(...shares), Math.max(...shares)]);
      }
    }
  }
  const between = stops.filter((share) => share >= 0 && share <= 1).toSorted((a, b) => a - b);
  return between.some((share, i) => {
    if (i === 0 || share === between[i - 1]) return false;
    const middle = (between[i - 1] + share) / 2;
    if (along.some(([low, high]) => low <= middle && middle <= high)) return false;
    const lng = from[0] + middle * (to[0] - from[0]);
    const lat = from[1] + middle * (to[1] - from[1]);
    return pointInRings(lng, lat, rings);
  });
}

/** How far along an edge a position on its line lies: 0 at its beginning, 1 at its end. */
function shareAlong(from: GeoJSON.Position, to: GeoJSON.Position, at: GeoJSON.Position): number {
  const axis = Math.abs(to[0] - from[0]) >= Math.abs(to[1] - from[1]) ? 0 : 1;
  const length = to[axis] - from[axis];
  return length === 0 ? 0 : (at[axis] - from[axis]) / length;
}
