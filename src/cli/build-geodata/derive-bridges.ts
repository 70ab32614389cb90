import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import { nearestOnSegment } from '../../geo/nearest-on-segment.ts';
import { pointInRings } from '../../geo/point-in-rings.ts';

/** A stretch of a route that leads over water. */
export interface DerivedBridge {
  readonly routeId: string;
  /** WGS 84, six decimals: the stretch over the water and some metres on either side. */
  readonly geometry: GeoJSON.LineString;
}

type RouteFeature = GeoJSON.Feature<GeoJSON.LineString, { readonly id: string }>;
type WaterFeature = GeoJSON.Feature<GeoJSON.Polygon>;

/** So far beyond the shore a bridge is drawn, since route and shore are both generalised. */
const ashoreMeters = 15;

/**
 * A route that strays a little into the drawn water comes back to the same bank. It has crossed to
 * another one where the way along the shore is longer than this, or where there is none.
 */
const leastDetour = { factor: 3, meters: 50 };

/** An end of a route this near to the shore lies on it. */
const atShoreMeters = 1;

/** Where a route meets a shore. */
interface Landfall {
  readonly alongMeters: number;
  readonly ring: number;
  readonly ringMeters: number;
}

/**
 * The bridges that marked walking routes tell of: a route is drawn over water where there is one.
 * Measured in the local plane around `centre`.
 */
export function deriveBridges(
  routes: readonly RouteFeature[],
  waters: readonly WaterFeature[],
  centre: readonly [number, number],
): readonly DerivedBridge[] {
  const plane = localPlane(centre);
  const surfaces = waters.map(({ geometry }) =>
    geometry.coordinates.map((ring) => measured(ring, plane)),
  );
  return routes.flatMap(({ geometry, properties }) => {
    const route = measured(geometry.coordinates, plane);
    return surfaces
      .flatMap((rings) => crossingsOf(route, rings))
      .map(([from, to]) => ({
        routeId: properties.id,
        geometry: { type: 'LineString', coordinates: cut(route, from, to, plane) },
      }));
  });
}

/** A line in metres with how far along each of its corners is. */
interface MeasuredLine {
  readonly xys: Float64Array;
  readonly meters: readonly number[];
  readonly length: number;
}

function measured(positions: readonly GeoJSON.Position[], plane: LocalPlane): MeasuredLine {
  const xys = plane.project(positions.flatMap(([lng, lat]) => [lng, lat]));
  const meters = [0];
  for (let at = 2; at < xys.length; at += 2) {
    const length = Math.hypot(xys[at] - xys[at - 2], xys[at + 1] - xys[at - 1]);
    meters.push(meters[meters.length - 1] + length);
  }
  return { xys, meters, length: meters[meters.length - 1] };
}

function crossingsOf(
  route: MeasuredLine,
  rings: readonly MeasuredLine[],
): readonly (readonly [number, number])[] {
  const falls = rings
    .flatMap((ring, number) => landfalls(route, ring, number))
    .toSorted((a, b) => a.alongMeters - b.alongMeters);
  return falls.flatMap((from, at) => {
    const to = falls[at + 1];
    if (!to) return [];
    const [x, y] = placeAt(route, (from.alongMeters + to.alongMeters) / 2);
    const isOverWater = pointInRings(
      x,
      y,
      rings.map(({ xys }) => xys),
    );
    if (!isOverWater || !isAcross(from, to, rings)) return [];
    return [[from.alongMeters, to.alongMeters] as const];
  });
}

function landfalls(route: MeasuredLine, ring: MeasuredLine, number: number): readonly Landfall[] {
  const falls: Landfall[] = [];
  for (let at = 1; at < route.meters.length; at++) {
    for (let side = 1; side < ring.meters.length; side++) {
      const met = meeting(route.xys, at, ring.xys, side);
      if (met === null) continue;
      const step = route.meters[at] - route.meters[at - 1];
      const shore = ring.meters[side] - ring.meters[side - 1];
      falls.push({
        alongMeters: route.meters[at - 1] + met[0] * step,
        ring: number,
        ringMeters: ring.meters[side - 1] + met[1] * shore,
      });
    }
  }
  return [...falls, ...endsAshore(route, ring, number)];
}

/** A route that begins or ends at the shore to within its rounding meets it there. */
function endsAshore(
  { xys, length }: MeasuredLine,
  ring: MeasuredLine,
  number: number,
): readonly Landfall[] {
  const ends = [
    [xys[0], xys[1], 0],
    [xys[xys.length - 2], xys[xys.length - 1], length],
  ] as const;
  return ends.flatMap(([x, y, alongMeters]): readonly Landfall[] => {
    let nearest = { meters: atShoreMeters, ringMeters: NaN };
    for (let side = 1; side < ring.meters.length; side++) {
      const [ax, ay, bx, by] = ring.xys.subarray(2 * side - 2, 2 * side + 2);
      const { share, meters } = nearestOnSegment(x, y, ax, ay, bx, by);
      if (meters >= nearest.meters) continue;
      const shore = ring.meters[side] - ring.meters[side - 1];
      nearest = { meters, ringMeters: ring.meters[side - 1] + share * shore };
    }
    if (Number.isNaN(nearest.ringMeters)) return [];
    return [{ alongMeters, ring: number, ringMeters: nearest.ringMeters }];
  });
}

/** The shares of two segments at which they meet, each ending at its given corner; null: nowhere. */
function meeting(
  a: Float64Array,
  aEnd: number,
  b: Float64Array,
  bEnd: number,
): readonly [number, number] | null {
  const [ax, ay] = [a[2 * aEnd - 2], a[2 * aEnd - 1]];
  const [bx, by] = [b[2 * bEnd - 2], b[2 * bEnd - 1]];
  const [dax, day] = [a[2 * aEnd] - ax, a[2 * aEnd + 1] - ay];
  const [dbx, dby] = [b[2 * bEnd] - bx, b[2 * bEnd + 1] - by];
  const turn = dax * dby - day * dbx;
  if (turn === 0) return null;
  const alongA = ((bx - ax) * dby - (by - ay) * dbx) / turn;
  const alongB = ((bx - ax) * day - (by - ay) * dax) / turn;
  const isOn = (share: number): boolean => share >= 0 && share < 1;
  return isOn(alongA) && isOn(alongB) ? [alongA, alongB] : null;
}

function isAcross(from: Landfall, to: Landfall, rings: readonly MeasuredLine[]): boolean {
  if (from.ring !== to.ring) return true;
  const apart = Math.abs(from.ringMeters - to.ringMeters);
  const alongShore = Math.min(apart, rings[from.ring].length - apart);
  const over = to.alongMeters - from.alongMeters;
  return alongShore > leastDetour.factor * over + leastDetour.meters;
}

function placeAt({ xys, meters, length }: MeasuredLine, along: number): readonly [number, number] {
  const wanted = Math.max(0, Math.min(length, along));
  const at = Math.max(
    1,
    meters.findIndex((end) => end >= wanted),
  );
  const step = meters[at] - meters[at - 1];
  const share = step > 0 ? (wanted - meters[at - 1]) / step : 0;
  const [x, y] = [xys[2 * at - 2], xys[2 * at - 1]];
  return [x + share * (xys[2 * at] - x), y + share * (xys[2 * at + 1] - y)];
}

function cut(route: MeasuredLine, from: number, to: number, plane: LocalPlane): GeoJSON.Position[] {
  const [start, end] = [from - ashoreMeters, to + ashoreMeters];
  const between = route.meters.flatMap((meters, at) =>
    meters > start && meters < end ? [[route.xys[2 * at], route.xys[2 * at + 1]] as const] : [],
  );
  const corners = [placeAt(route, start), ...between, placeAt(route, end)];
  const positions = corners.map((corner) =>
    plane.toLngLat(corner).map((degrees) => Math.round(degrees * 1e6) / 1e6),
  );
  // A corner at the very cut is there twice.
  return positions.filter(
    ([lng, lat], at) => at === 0 || lng !== positions[at - 1][0] || lat !== positions[at - 1][1],
  );
}
