import type { CornerChange, CornerSet } from './corner-set.ts';
import { metersToSegment } from '../../geo/nearest-on-segment.ts';
import { SegmentGrid } from './segment-grid.ts';
import { isInSight, segmentsMeet } from './sight.ts';
import type { WallChange, WallSet } from './wall-set.ts';

/** The corners to which one can walk straight from a corner on a shortest way, and how far. */
export interface CornerEdges {
  readonly to: number[];
  readonly meters: number[];
  /** All corners up to this far away have been looked at. */
  readonly radiusMeters: number;
}

/**
 * Which corners see each other, found out when asked for the first time and kept. When walls come
 * and go, only lines of sight that they meet are looked at again.
 */
export class SightGraph {
  private readonly edges: (CornerEdges | undefined)[] = [];
  private grid: SegmentGrid;
  private gridBounds: WallSet['bounds'];

  constructor(
    private readonly walls: WallSet,
    private readonly corners: CornerSet,
    private readonly jointMeters: number,
  ) {
    this.gridBounds = walls.bounds;
    this.grid = new SegmentGrid(walls.bounds);
  }

  /** Corners within a distance of a place in metres, and some others. */
  cornersNear(x: number, y: number, meters: number): readonly number[] {
    return this.grid.near(x, y, meters);
  }

  /** The corners a corner sees, at least all within a distance; ways through areas are not here. */
  edgesOf(corner: number, radiusMeters: number): CornerEdges {
    const known = this.edges[corner];
    if (known && known.radiusMeters >= radiusMeters) return known;
    const found: CornerEdges = { to: [], meters: [], radiusMeters };
    const { x, y } = this.corners;
    for (const other of this.grid.near(x[corner], y[corner], radiusMeters)) {
      this.addIfSeen(corner, other, found);
    }
    this.edges[corner] = found;
    return found;
  }

  /** Takes in what has changed. */
  update(walls: WallChange, corners: CornerChange): void {
    const { x, y } = this.corners;
    if (this.walls.bounds !== this.gridBounds) {
      this.gridBounds = this.walls.bounds;
      this.grid = new SegmentGrid(this.gridBounds);
      for (const [corner, vertex] of this.corners.vertex.entries()) {
        if (vertex >= 0) this.grid.add(corner, x[corner], y[corner], x[corner], y[corner]);
      }
    } else {
      for (const one of corners.removed) this.grid.remove(one, x[one], y[one], x[one], y[one]);
      for (const one of corners.added) this.grid.add(one, x[one], y[one], x[one], y[one]);
    }
    const gone = new Set(corners.removed);
    const fresh = new Set(corners.added);
    for (const corner of [...gone, ...fresh]) this.edges[corner] = undefined;
    for (const [corner, edges] of this.edges.entries()) {
      if (edges) this.repair(corner, edges, walls, gone, fresh);
    }
  }

  private repair(
    corner: number,
    edges: CornerEdges,
    walls: WallChange,
    gone: ReadonlySet<number>,
    fresh: ReadonlySet<number>,
  ): void {
    const { x, y } = this.corners;
    const [cx, cy] = [x[corner], y[corner]];
    const { to, meters, radiusMeters } = edges;
    const added = wallsNear(walls.added, cx, cy, radiusMeters);
    const removed = wallsNear(walls.removed, cx, cy, radiusMeters);
    if (added.length === 0 && removed.length === 0 && gone.size + fresh.size === 0) return;
    let kept = 0;
    for (const [at, other] of to.entries()) {
      if (gone.has(other) || fresh.has(other)) continue;
      if (anyMeets(added, cx, cy, x[other], y[other]) && !this.isEdge(corner, other)) continue;
      to[kept] = other;
      meters[kept] = meters[at];
      kept++;
    }
    to.length = kept;
    meters.length = kept;
    for (const other of fresh) this.addIfSeen(corner, other, edges);
    if (removed.length === 0) return;
    const known = new Set(to);
    for (const other of this.grid.near(cx, cy, radiusMeters)) {
      if (known.has(other) || fresh.has(other)) continue;
      if (anyMeets(removed, cx, cy, x[other], y[other])) this.addIfSeen(corner, other, edges);
    }
  }

  private addIfSeen(corner: number, other: number, edges: CornerEdges): void {
    const { x, y } = this.corners;
    const meters = Math.hypot(x[other] - x[corner], y[other] - y[corner]);
    if (meters > edges.radiusMeters || !this.isEdge(corner, other)) return;
    edges.to.push(other);
    edges.meters.push(meters);
  }

  private isEdge(p: number, q: number): boolean {
    const { corners, walls } = this;
    const { x, y, vertex } = corners;
    if (vertex[p] === vertex[q]) return false;
    if (!corners.canLead(p, x[q], y[q]) || !corners.canLead(q, x[p], y[p])) return false;
    if (walls.endsAt(vertex[p]).includes(vertex[q]) && !corners.shareSide(p, q)) return false;
    const from = { x: x[p], y: y[p], vertex: vertex[p] };
    return isInSight(walls, from, { x: x[q], y: y[q], vertex: vertex[q] }, this.jointMeters);
  }
}

/** Those of some walls (x1, y1, x2, y2 each) that come within a distance of a place. */
function wallsNear(walls: Float64Array, x: number, y: number, meters: number): readonly number[] {
  const near: number[] = [];
  for (let at = 0; at < walls.length; at += 4) {
    const [x1, y1, x2, y2] = [walls[at], walls[at + 1], walls[at + 2], walls[at + 3]];
    if (metersToSegment(x, y, x1, y1, x2, y2) <= meters + 1e-6) near.push(x1, y1, x2, y2);
  }
  return near;
}

function anyMeets(walls: readonly number[], px: number, py: number, qx: number, qy: number) {
  for (let at = 0; at < walls.length; at += 4) {
    if (segmentsMeet(px, py, qx, qy, walls[at], walls[at + 1], walls[at + 2], walls[at + 3])) {
      return true;
    }
  }
  return false;
}
