import { boundsOf, growBounds, type Bounds } from './bounds.ts';
import { distanceInDegrees } from './distance-in-degrees.ts';
import { geometryVertices, type ShapeGeometry } from './geometry-vertices.ts';
import { insertSharedCorner, isSamePlace } from './insert-shared-corner.ts';

/** Beyond this a corner is on no border: wider than what counts as one place. */
const nearDegrees = 1e-8;

/** A stretch of border that several geometries have in common. */
export interface SharedBorder {
  /** Its corners in order, degrees; closed where it goes all round. */
  readonly corners: readonly GeoJSON.Position[];
  /** Whose border it is: their places in the list that was given. */
  readonly owners: readonly number[];
}

/**
 * The whole stretch of border nearest to a position that the same two or more geometries share: up
 * to where one of them turns away or a third comes to it. A corner that only one of them has on it
 * is part of it. Degrees. Null where no border is shared.
 */
export function sharedBorder(
  geometries: readonly ShapeGeometry[],
  near: readonly number[],
): SharedBorder | null {
  const edges = sharedEdges(geometries);
  const distance = (edge: Edge) => distanceInDegrees(near, [edge.from, edge.to]);
  const nearest = edges.reduce<Edge | null>(
    (best, edge) => (best === null || distance(edge) < distance(best) ? edge : best),
    null,
  );
  if (!nearest) return null;
  const same = edges.filter(({ owners }) => owners.join() === nearest.owners.join());
  const corners = [nearest.from, nearest.to];
  const left = new Set(same);
  left.delete(nearest);
  grow(corners, left, edges);
  corners.reverse();
  grow(corners, left, edges);
  return { corners: corners.toReversed(), owners: nearest.owners };
}

interface Edge {
  readonly from: GeoJSON.Position;
  readonly to: GeoJSON.Position;
  readonly owners: readonly number[];
}

/** Adds the edges that follow on the end, as long as just one does and no other border comes in. */
function grow(corners: GeoJSON.Position[], left: Set<Edge>, all: readonly Edge[]): void {
  for (;;) {
    const end = corners[corners.length - 1];
    if (all.filter(({ from, to }) => isSamePlace(from, end) || isSamePlace(to, end)).length > 2) {
      return;
    }
    const next = [...left].find(({ from, to }) => isSamePlace(from, end) || isSamePlace(to, end));
    if (!next) return;
    left.delete(next);
    corners.push(isSamePlace(next.from, end) ? next.to : next.from);
  }
}

/** Edges that two or more geometries have, each once, with a corner wherever one of them has one. */
function sharedEdges(geometries: readonly ShapeGeometry[]): readonly Edge[] {
  const corners = geometries.flatMap((geometry) => geometryVertices(geometry));
  const byPlace = new Map<
    string,
    { from: GeoJSON.Position; to: GeoJSON.Position; owners: number[] }
  >();
  for (const [owner, geometry] of geometries.entries()) {
    for (const [from, to] of edgesOf(withCornersOf(geometry, corners))) {
      const name = [placeName(from), placeName(to)].toSorted().join(' ');
      const edge = byPlace.get(name) ?? { from, to, owners: [] };
      if (!edge.owners.includes(owner)) edge.owners.push(owner);
      byPlace.set(name, edge);
    }
  }
  return [...byPlace.values()].filter(({ owners }) => owners.length > 1);
}

/** The geometry with a corner wherever another has one on its border. */
function withCornersOf(
  geometry: ShapeGeometry,
  corners: readonly GeoJSON.Position[],
): ShapeGeometry {
  const runs = runsOf(geometry);
  const own = new Set(geometryVertices(geometry).map(placeName));
  const bounds = growBounds(
    boundsOf(runs.map((run) => run.flatMap(([lng, lat]) => [lng, lat]))),
    nearDegrees,
  );
  return corners
    .filter((corner) => isInside(corner, bounds) && !own.has(placeName(corner)))
    .filter((corner) => runs.some((run) => distanceInDegrees(corner, run) < nearDegrees))
    .reduce((shape, corner) => insertSharedCorner([shape], corner)[0], geometry);
}

function isInside([lng, lat]: GeoJSON.Position, [west, south, east, north]: Bounds): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function edgesOf(
  geometry: ShapeGeometry,
): readonly (readonly [GeoJSON.Position, GeoJSON.Position])[] {
  return runsOf(geometry).flatMap((run) => run.slice(1).map((to, i) => [run[i], to] as const));
}

function runsOf(geometry: ShapeGeometry): readonly GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [];
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

function placeName([lng, lat]: GeoJSON.Position): string {
  return `${Math.round(lng * 1e8)},${Math.round(lat * 1e8)}`;
}
