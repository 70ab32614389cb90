type Point = readonly [x: number, y: number];
type Segment = readonly [Point, Point];

/**
 * Tells whether a way crosses a barrier anywhere farther than so many metres from every crossing.
 * Worked out plainly, on a plane of metres around Trondheim, apart from the engine it checks.
 */
export function crossesUnseen(
  barriers: readonly GeoJSON.Geometry[],
  crossings: readonly GeoJSON.Geometry[],
  meters: number,
): (way: GeoJSON.LineString) => boolean {
  const walls = barriers.flatMap(segmentsOf);
  const openings = crossings.flatMap(segmentsOf);
  return (way) =>
    segmentsOf(way).some((step) =>
      walls.some((wall) => {
        const at = meetingPoint(step, wall);
        return at !== null && openings.every((opening) => distanceTo(at, opening) > meters);
      }),
    );
}

/** The segments of a shape in metres; a point is a segment of no length. */
function segmentsOf(geometry: GeoJSON.Geometry): readonly Segment[] {
  switch (geometry.type) {
    case 'Point':
      return [[inMeters(geometry.coordinates), inMeters(geometry.coordinates)]];
    case 'LineString':
      return steps(geometry.coordinates);
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flatMap(steps);
    case 'MultiPolygon':
      return geometry.coordinates.flat().flatMap(steps);
    default:
      throw new Error(`No segments of a ${geometry.type}`);
  }
}

function steps(line: readonly GeoJSON.Position[]): readonly Segment[] {
  const points = line.map(inMeters);
  return points.slice(1).map((point, at) => [points[at], point]);
}

function inMeters([lng, lat]: GeoJSON.Position): Point {
  return [lng * 111_320 * Math.cos((63.42 * Math.PI) / 180), lat * 111_320];
}

/** Where two segments cross, each from one side of the other to the other side; null: nowhere. */
function meetingPoint([a, b]: Segment, [c, d]: Segment): Point | null {
  const [fromA, fromB] = [side(c, d, a), side(c, d, b)];
  const [fromC, fromD] = [side(a, b, c), side(a, b, d)];
  // Ways bend at the ends of barriers, so touching is not crossing; a millimetre is rounding.
  const wall = Math.hypot(d[0] - c[0], d[1] - c[1]) * 1e-3;
  const step = Math.hypot(b[0] - a[0], b[1] - a[1]) * 1e-3;
  const isThrough = fromA * fromB < 0 && Math.min(Math.abs(fromA), Math.abs(fromB)) > wall;
  const isWithin = fromC * fromD < 0 && Math.min(Math.abs(fromC), Math.abs(fromD)) > step;
  if (!isThrough || !isWithin) return null;
  const share = fromA / (fromA - fromB);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

function side(a: Point, b: Point, p: Point): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}

function distanceTo([x, y]: Point, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
