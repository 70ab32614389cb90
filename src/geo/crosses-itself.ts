/**
 * Whether the border of a polygon crosses or touches itself other than where its corners meet,
 * ring by ring and ring against ring. Degrees in; asked of shapes a hand draws, so every pair of
 * edges is looked at.
 */
export function crossesItself(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const edges = polygons.flat().flatMap(ringEdges);
  return edges.some((edge, i) =>
    edges.slice(i + 1).some((other) => !areNeighbours(edge, other) && touch(edge, other)),
  );
}

interface Edge {
  readonly from: GeoJSON.Position;
  readonly to: GeoJSON.Position;
}

function ringEdges(ring: readonly GeoJSON.Position[]): readonly Edge[] {
  return ring
    .slice(1)
    .map((to, i) => ({ from: ring[i], to }))
    .filter(({ from, to }) => !isSame(from, to));
}

/** Edges that follow each other share a corner; they are only in conflict when one doubles back. */
function areNeighbours(a: Edge, b: Edge): boolean {
  if (isSame(a.to, b.from)) return !doublesBack(a.from, a.to, b.to);
  if (isSame(b.to, a.from)) return !doublesBack(b.from, b.to, a.to);
  return false;
}

function doublesBack(before: GeoJSON.Position, at: GeoJSON.Position, after: GeoJSON.Position) {
  const along = (at[0] - before[0]) * (after[0] - at[0]) + (at[1] - before[1]) * (after[1] - at[1]);
  return side(before, at, after) === 0 && along < 0;
}

function touch(a: Edge, b: Edge): boolean {
  const fromSide = side(a.from, a.to, b.from);
  const toSide = side(a.from, a.to, b.to);
  const otherFrom = side(b.from, b.to, a.from);
  const otherTo = side(b.from, b.to, a.to);
  if (fromSide !== toSide && otherFrom !== otherTo) return true;
  return (
    (fromSide === 0 && isBetween(a, b.from)) ||
    (toSide === 0 && isBetween(a, b.to)) ||
    (otherFrom === 0 && isBetween(b, a.from)) ||
    (otherTo === 0 && isBetween(b, a.to))
  );
}

function side(a: GeoJSON.Position, b: GeoJSON.Position, p: GeoJSON.Position): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

function isBetween({ from, to }: Edge, p: GeoJSON.Position): boolean {
  return (
    p[0] >= Math.min(from[0], to[0]) &&
    p[0] <= Math.max(from[0], to[0]) &&
    p[1] >= Math.min(from[1], to[1]) &&
    p[1] <= Math.max(from[1], to[1])
  );
}

function isSame(a: GeoJSON.Position, b: GeoJSON.Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
