import type { Selection } from '../state/session.ts';
import type { CanvasPixels, MapView } from './map-view.ts';

/** Something on the map that can be picked up or selected. */
export interface Pickable {
  readonly selection: Selection;
  readonly geometry: GeoJSON.Geometry;
  /** Lower lies above. Within a level points lie above lines, lines above areas. */
  readonly level: number;
  /** Several stand in one badge, which is told by this: a click on it lists them. */
  readonly badge?: string;
}

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Symbols are about this large: a hand on the symbol means the point under its middle. */
const symbolPixels = 11;

/** Everything under the hand, topmost first; of areas on one level the smaller first. */
export function pick(
  pickables: readonly Pickable[],
  view: MapView,
  at: CanvasPixels,
  slack: number,
): readonly Pickable[] {
  const reach = slack + symbolPixels;
  const [west, north] = view.unproject([at[0] - reach, at[1] - reach]);
  const [east, south] = view.unproject([at[0] + reach, at[1] + reach]);
  return pickables
    .filter(({ geometry }) => overlaps(boxOf(geometry), { west, south, east, north }))
    .filter(({ geometry }) => isUnder(geometry, view, at, slack))
    .map((pickable, place) => ({ pickable, place, rank: rankOf(pickable.geometry) }))
    .toSorted(
      (a, b) =>
        a.pickable.level - b.pickable.level ||
        a.rank - b.rank ||
        (a.rank === 2 ? sizeOf(a.pickable.geometry) - sizeOf(b.pickable.geometry) : 0) ||
        b.place - a.place,
    )
    .map(({ pickable }) => pickable);
}

function rankOf(geometry: GeoJSON.Geometry): number {
  if (geometry.type.endsWith('Point')) return 0;
  return geometry.type.endsWith('LineString') ? 1 : 2;
}

function isUnder(
  geometry: GeoJSON.Geometry,
  view: MapView,
  at: CanvasPixels,
  slack: number,
): boolean {
  const pixels = (position: GeoJSON.Position) => view.project([position[0], position[1]]);
  switch (geometry.type) {
    case 'Point': {
      const [x, y] = pixels(geometry.coordinates);
      return Math.hypot(x - at[0], y - at[1]) <= symbolPixels + slack / 2;
    }
    case 'LineString':
      return isNearLine(geometry.coordinates.map(pixels), at, slack);
    case 'MultiLineString':
      return geometry.coordinates.some((line) => isNearLine(line.map(pixels), at, slack));
    case 'Polygon':
      return isInside(geometry.coordinates, view.unproject(at));
    case 'MultiPolygon':
      return geometry.coordinates.some((rings) => isInside(rings, view.unproject(at)));
    case 'MultiPoint':
    case 'GeometryCollection':
      return false;
  }
}

function isNearLine(line: readonly CanvasPixels[], at: CanvasPixels, slack: number): boolean {
  return line.slice(1).some((to, i) => {
    const from = line[i];
    const length = (to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2;
    const dot = (at[0] - from[0]) * (to[0] - from[0]) + (at[1] - from[1]) * (to[1] - from[1]);
    const part = length === 0 ? 0 : Math.max(0, Math.min(1, dot / length));
    const x = from[0] + part * (to[0] - from[0]);
    const y = from[1] + part * (to[1] - from[1]);
    return Math.hypot(x - at[0], y - at[1]) <= slack;
  });
}

function isInside(
  rings: readonly (readonly GeoJSON.Position[])[],
  [lng, lat]: readonly [number, number],
): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > lat !== by > lat && lng < ax + ((bx - ax) * (lat - ay)) / (by - ay)) {
        inside = !inside;
      }
    }
  }
  return inside;
}

const boxes = new WeakMap<GeoJSON.Geometry, Box>();

/** The box round a geometry, degrees; worked out once for each. */
export function boxOf(geometry: GeoJSON.Geometry): Box {
  const known = boxes.get(geometry);
  if (known) return known;
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lng, lat] of positionsOf(geometry)) {
    box.west = Math.min(box.west, lng);
    box.east = Math.max(box.east, lng);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  boxes.set(geometry, box);
  return box;
}

function positionsOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates;
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

function sizeOf(geometry: GeoJSON.Geometry): number {
  const { west, south, east, north } = boxOf(geometry);
  return (east - west) * (north - south);
}

function overlaps(a: Box, b: Box): boolean {
  return a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;
}
