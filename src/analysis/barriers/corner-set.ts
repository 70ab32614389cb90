import type { AreaLink } from './crossing-opening.ts';
import { exactTurn } from './exact-turn.ts';
import { freeSectors, isBendSector, isInSector, type FreeSector } from './free-sector.ts';
import { latticeMeters } from './lattice-meters.ts';
import { metersToSegment } from '../../geo/nearest-on-segment.ts';
import type { WallSet } from './wall-set.ts';

/** A way through an area from one corner to another. */
export interface CornerLink {
  readonly to: number;
  readonly meters: number;
  /** x, y pairs in metres, from this corner to the other. */
  readonly path: Float64Array;
}

/** Corners that came and went. */
export interface CornerChange {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * Where a shortest way can turn: at a vertex of the walls, within one sector of free ground. Nearly
 * all are *bends*, with half a turn or more of ground; *ports* are the ends of the ways through
 * areas. Two corners can be at the same vertex, one on each side of a straight wall.
 */
export class CornerSet {
  readonly x: number[] = [];
  readonly y: number[] = [];
  /** The vertex each corner is at; -1 for a number that is free. */
  readonly vertex: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly isPort: boolean[] = [];
  private links = new Map<number, CornerLink[]>();
  private readonly atVertex = new Map<number, number[]>();
  private ports = new Map<string, number>();
  private readonly free: number[] = [];
  private retired: number[] = [];

  constructor(private readonly walls: WallSet) {}

  /** How many numbers have been given out, free ones among them. */
  get size(): number {
    return this.vertex.length;
  }

  /** The ways through areas that begin at a corner. */
  linksAt(corner: number): readonly CornerLink[] {
    return this.links.get(corner) ?? [];
  }

  /** Brings the corners at these vertices, and all ports, up to date with the walls. */
  update(vertices: ReadonlySet<number>, areaLinks: readonly AreaLink[]): CornerChange {
    this.free.push(...this.retired);
    this.retired = [];
    const removed: number[] = [];
    const added: number[] = [];
    for (const vertex of vertices) {
      const sectors = freeSectors(this.walls, vertex).filter((sector) =>
        isBendSector(this.walls, vertex, sector),
      );
      const before = this.atVertex.get(vertex) ?? [];
      const stays = before.filter((corner) => sectors.some((s) => this.hasSector(corner, s)));
      removed.push(...before.filter((corner) => !stays.includes(corner)));
      for (const sector of sectors) {
        if (stays.some((corner) => this.hasSector(corner, sector))) continue;
        const corner = this.add(vertex, sector, false);
        stays.push(corner);
        added.push(corner);
      }
      if (stays.length > 0) this.atVertex.set(vertex, stays);
      else this.atVertex.delete(vertex);
    }
    this.updatePorts(areaLinks, removed, added);
    for (const corner of removed) {
      this.vertex[corner] = -1;
      this.retired.push(corner);
    }
    return { removed, added };
  }

  /** Whether a shortest way can come to a corner from a place, or leave it for there. */
  canLead(corner: number, px: number, py: number): boolean {
    const { x, y } = this.walls.book;
    const [vertex, from, to] = [this.vertex[corner], this.from[corner], this.to[corner]];
    if (this.isPort[corner]) return isInSector(this.walls, vertex, { from, to }, px, py);
    if (from === to) return true;
    // A bend is only made round walls: all of them on one side of the way.
    const [vx, vy] = [x[vertex], y[vertex]];
    const first = exactTurn(px, py, vx, vy, x[from], y[from]);
    return first === 0 || first !== -exactTurn(px, py, vx, vy, x[to], y[to]);
  }

  /**
   * The same for a place that is on a barrier if it is within the joint of it: along its walls one
   * can come to a corner, on whichever side of them rounding puts the place.
   */
  canLeadOnWall(corner: number, px: number, py: number, jointMeters: number): boolean {
    if (this.canLead(corner, px, py)) return true;
    const { x, y } = this.walls.book;
    const [vx, vy] = [this.x[corner], this.y[corner]];
    return [this.from[corner], this.to[corner]].some(
      (end) => metersToSegment(px, py, vx, vy, x[end], y[end]) <= jointMeters,
    );
  }

  /** Whether the wall between two corners can be walked along: they are on the same side of it. */
  shareSide(p: number, q: number): boolean {
    const left = this.from[p] === this.vertex[q] && this.to[q] === this.vertex[p];
    const right = this.to[p] === this.vertex[q] && this.from[q] === this.vertex[p];
    return left || right;
  }

  private updatePorts(areaLinks: readonly AreaLink[], removed: number[], added: number[]): void {
    const before = this.ports;
    const ports = new Map<string, number>();
    this.links = new Map();
    const portAt = (at: readonly [number, number], outside: readonly [number, number]): number => {
      const vertex = this.walls.book.knownNumberOf(...at);
      const [px, py] = [latticeMeters(outside[0]), latticeMeters(outside[1])];
      const sector = freeSectors(this.walls, vertex).find((one) =>
        isInSector(this.walls, vertex, one, px, py),
      );
      if (!sector) throw new Error(`No ground beside the end of a crossing at ${at.join(', ')}`);
      const key = `${vertex} ${sector.from} ${sector.to}`;
      const known = ports.get(key) ?? before.get(key);
      const corner = known ?? this.add(vertex, sector, true);
      if (known === undefined) added.push(corner);
      ports.set(key, corner);
      return corner;
    };
    for (const { path, outsideFirst, outsideLast } of areaLinks) {
      const first = portAt([path[0], path[1]], outsideFirst);
      const last = portAt([path[path.length - 2], path[path.length - 1]], outsideLast);
      this.addLink(first, last, path);
      this.addLink(last, first, reversed(path));
    }
    for (const [key, corner] of before) if (!ports.has(key)) removed.push(corner);
    this.ports = ports;
  }

  private addLink(from: number, to: number, path: Float64Array): void {
    let meters = 0;
    for (let at = 2; at < path.length; at += 2) {
      meters += Math.hypot(path[at] - path[at - 2], path[at + 1] - path[at - 1]);
    }
    const links = this.links.get(from);
    if (links) links.push({ to, meters, path });
    else this.links.set(from, [{ to, meters, path }]);
  }

  private add(vertex: number, { from, to }: FreeSector, isPort: boolean): number {
    const corner = this.free.pop() ?? this.vertex.length;
    this.x[corner] = this.walls.book.x[vertex];
    this.y[corner] = this.walls.book.y[vertex];
    this.vertex[corner] = vertex;
    this.from[corner] = from;
    this.to[corner] = to;
    this.isPort[corner] = isPort;
    return corner;
  }

  private hasSector(corner: number, { from, to }: FreeSector): boolean {
    return this.from[corner] === from && this.to[corner] === to;
  }
}

function reversed(path: Float64Array): Float64Array {
  const back = new Float64Array(path.length);
  for (let at = 0; at < path.length; at += 2) {
    back[at] = path[path.length - 2 - at];
    back[at + 1] = path[path.length - 1 - at];
  }
  return back;
}
