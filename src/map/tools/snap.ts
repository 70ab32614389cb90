import type { LngLat } from '../../geo/lng-lat.ts';
import type { SnapMark, SnapTarget } from '../../state/session.ts';
import type { CanvasPixels, MapView } from '../map-view.ts';
import { lngLatFromWorld, worldFromLngLat } from '../world-point.ts';
import type { SnapGrid, SnapItem } from './snap-grid.ts';

/** What can be snapped to: the plan's own shapes apart, since they change while a person draws. */
export interface SnapField {
  readonly layers: SnapGrid;
  readonly own: SnapGrid;
  readonly zones: SnapGrid;
}

export interface Snapped {
  readonly at: LngLat;
  readonly mark: SnapMark | null;
}

interface Candidate {
  readonly target: SnapTarget;
  /** Corners of the same target come before its edges. */
  readonly isEdge: boolean;
  readonly distance: number;
  readonly at: readonly [number, number];
}

const order: readonly SnapTarget[] = ['vertex', 'edge', 'own-shape', 'zone-border'];

/**
 * The position under the hand, or what it snaps to within reach: a corner before an edge, then an
 * own shape, then a zone border; among equals the nearest. `exceptId` is the shape in the hand.
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
  const best = [
    ...nearest(field.layers, null, x, y, worldReach, exceptId),
    ...nearest(field.own, 'own-shape', x, y, worldReach, exceptId),
    ...nearest(field.zones, 'zone-border', x, y, worldReach, exceptId),
  ].toSorted(compare)[0];
  if (!best) return { at: free, mark: null };
  const snappedTo = lngLatFromWorld(best.at);
  return { at: snappedTo, mark: { at: snappedTo, to: best.target } };
}

function compare(a: Candidate, b: Candidate): number {
  return (
    order.indexOf(a.target) - order.indexOf(b.target) ||
    Number(a.isEdge) - Number(b.isEdge) ||
    a.distance - b.distance
  );
}

/** The nearest corner and the nearest edge; `target` null names them as such. */
function nearest(
  index: SnapGrid,
  target: SnapTarget | null,
  x: number,
  y: number,
  reach: number,
  exceptId: string | null,
): readonly Candidate[] {
  let corner: Candidate | null = null;
  let edge: Candidate | null = null;
  for (const item of index.near(x, y, reach)) {
    if (item.shapeId === exceptId) continue;
    const at = nearestOn(item, x, y);
    const distance = Math.hypot(at[0] - x, at[1] - y);
    if (distance > reach) continue;
    const isEdge = item.ax !== item.bx || item.ay !== item.by;
    const known: Candidate | null = isEdge ? edge : corner;
    if (known && known.distance <= distance) continue;
    const found = { target: target ?? (isEdge ? 'edge' : 'vertex'), isEdge, distance, at } as const;
    if (isEdge) edge = found;
    else corner = found;
  }
  return [corner, edge].filter((found) => found !== null);
}

function nearestOn({ ax, ay, bx, by }: SnapItem, x: number, y: number): readonly [number, number] {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  if (length === 0) return [ax, ay];
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const part = Math.max(0, Math.min(1, along));
  return [ax + part * (bx - ax), ay + part * (by - ay)];
}
