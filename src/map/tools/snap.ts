import type { LngLat } from '../../geo/lng-lat.ts';
import type { SnapMark, SnapTarget } from '../../state/session.ts';
import type { CanvasPixels, MapView } from '../map-view.ts';
import { northPerEast } from '../true-pixels.ts';
import { lngLatFromWorld, worldFromLngLat } from '../world-point.ts';
import type { SnapIndex } from './snap-index.ts';

/**
 * What can be snapped to, each in an index of its own: when the plan changes, only that of its own
 * shapes is made again.
 */
export interface SnapField {
  readonly layers: SnapIndex;
  readonly own: SnapIndex;
  readonly zones: SnapIndex;
  readonly paths: SnapIndex;
}

export interface Snapped {
  readonly at: LngLat;
  readonly mark: SnapMark | null;
}

/** The nearest corner and the nearest edge, world units; -1 where none is within reach. */
interface Nearest {
  corner: number;
  /** Whether it is the edge's end rather than its beginning. */
  cornerIsEnd: boolean;
  edge: number;
  edgeX: number;
  edgeY: number;
}

/**
 * The position under the hand, or what it snaps to within reach (CSS pixels): a corner of a layer
 * before an edge, then an own shape, then a zone border, then a path; among equals the nearest,
 * a corner before an edge. `exceptId` is the shape in the hand.
 */
export function snap(
  field: SnapField,
  view: MapView,
  at: CanvasPixels,
  reach: number,
  exceptId: string | null,
): Snapped {
  const free = view.unproject(at);
  const [x, y] = worldFromLngLat(free);
  const worldReach = reach / view.worldPixels;
  const look = (index: SnapIndex) => nearest(index, x, y, worldReach, exceptId);
  return (
    taken(field.layers, look(field.layers), 'vertex', 'edge') ??
    taken(field.own, look(field.own), 'own-shape', 'own-shape') ??
    taken(field.zones, look(field.zones), 'zone-border', 'zone-border') ??
    taken(field.paths, look(field.paths), 'path', 'path') ?? { at: free, mark: null }
  );
}

/** Corners are as exact as they were given, so that what is snapped together stays together. */
function taken(
  { ends, lngLats }: SnapIndex,
  { corner, cornerIsEnd, edge, edgeX, edgeY }: Nearest,
  ofCorner: SnapTarget,
  ofEdge: SnapTarget,
): Snapped | null {
  if (corner !== -1) {
    const from = 4 * corner + (cornerIsEnd ? 2 : 0);
    const at: LngLat = [lngLats[from], lngLats[from + 1]];
    return { at, mark: { at, to: ofCorner } };
  }
  if (edge === -1) return null;
  const at = lngLatFromWorld([edgeX, edgeY]);
  // The Mercator world's y runs south.
  const [east, south] = [
    ends[4 * edge + 2] - ends[4 * edge],
    ends[4 * edge + 3] - ends[4 * edge + 1],
  ];
  const north = -south * northPerEast(at[1]);
  const edgeBearing = ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
  return { at, mark: { at, to: ofEdge, edgeBearing } };
}

function nearest(
  index: SnapIndex,
  x: number,
  y: number,
  reach: number,
  exceptId: string | null,
): Nearest {
  const { ends } = index;
  const found: Nearest = { corner: -1, cornerIsEnd: false, edge: -1, edgeX: 0, edgeY: 0 };
  let cornerAway = reach * reach;
  let edgeAway = reach * reach;
  index.near(x, y, reach, (edge) => {
    const at = 4 * edge;
    const [ax, ay, bx, by] = [ends[at], ends[at + 1], ends[at + 2], ends[at + 3]];
    const [alongX, alongY] = [bx - ax, by - ay];
    const length = alongX * alongX + alongY * alongY;
    const dot = (x - ax) * alongX + (y - ay) * alongY;
    const part = length === 0 ? 0 : Math.max(0, Math.min(1, dot / length));
    const [nearX, nearY] = [ax + part * alongX, ay + part * alongY];
    const away = (nearX - x) ** 2 + (nearY - y) ** 2;
    if (away > reach * reach || (exceptId !== null && index.idOf(edge) === exceptId)) return;
    if (length > 0 && (away < edgeAway || (away === edgeAway && found.edge === -1))) {
      edgeAway = away;
      [found.edge, found.edgeX, found.edgeY] = [edge, nearX, nearY];
    }
    const fromBeginning = (ax - x) ** 2 + (ay - y) ** 2;
    const fromEnd = (bx - x) ** 2 + (by - y) ** 2;
    const isEnd = fromEnd < fromBeginning;
    const toCorner = isEnd ? fromEnd : fromBeginning;
    if (toCorner < cornerAway || (toCorner === cornerAway && found.corner === -1)) {
      cornerAway = toCorner;
      [found.corner, found.cornerIsEnd] = [edge, isEnd];
    }
  });
  return found;
}
