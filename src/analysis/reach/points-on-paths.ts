import { boundsOf, growBounds } from '../../geo/bounds.ts';
import { PointIndex } from '../../geo/point-index.ts';
import { distanceAlongEdge, nearestAlongEdge } from '../network/distance-along-edge.ts';
import type { EdgeGrid } from '../network/edge-grid.ts';
import { joinToNetwork, type JoinedPlaces } from '../network/join-to-network.ts';
import type { LiveNetwork } from '../network/live-network.ts';
import { nearestPlaceOnEdge } from '../network/nearest-place.ts';
import type { NetworkDistances } from '../network/network-distances.ts';
import type { EdgePlace } from '../network/network-sources.ts';
import { placesAroundClosed } from './places-around-closed.ts';
import type { MeterPoints } from './reach-meter.ts';

/** How far a point may be from the nearest path, in metres. */
export const homeJoinMeters = 250;

/**
 * Points joined to the nearest path of today, and how far each is from its nearest source. What a
 * proposal sketches can be joined as well, where that is shorter, so that a path more never makes
 * a way longer; a point on a closed street leaves it by its ends. What an edit touched is marked;
 * `refresh` measures those points again and no others.
 */
export class PointsOnPaths {
  readonly meters: Float64Array;
  /** Number of the source, -1 for none. */
  readonly source: Int32Array;
  private readonly joined: JoinedPlaces;
  private readonly index: PointIndex;
  /** Points with other places than the one they are joined at. */
  private places = new Map<number, EdgePlace[]>();
  private closed: ReadonlySet<number> = new Set();
  private touchedNodes: Uint8Array;
  private readonly touchedEdges = new Set<number>();
  private readonly touchedPoints = new Set<number>();
  private isAnyTouched = false;

  constructor(
    private readonly live: LiveNetwork,
    grid: EdgeGrid,
    private readonly points: MeterPoints,
    private readonly distances: NetworkDistances,
  ) {
    const { count, xs, ys } = points;
    this.meters = new Float64Array(count).fill(Infinity);
    this.source = new Int32Array(count).fill(-1);
    const pairs = Float64Array.from({ length: 2 * count }, (_, at) =>
      at % 2 === 0 ? xs[at / 2] : ys[(at - 1) / 2],
    );
    this.joined = joinToNetwork(live, grid, pairs, homeJoinMeters);
    this.index = new PointIndex(xs, ys);
    this.touchedNodes = new Uint8Array(live.nodeSlots);
  }

  /** Points that stand on no path. */
  unjoined(): readonly number[] {
    return [...this.joined.refused.keys()].filter((point) => !this.places.has(point));
  }

  /** Measures all points. */
  measureAll(): void {
    this.measure(this.distances, this);
    this.forgetTouched();
  }

  /** The distances of some points by other sources than those they follow; of others Infinity. */
  measureBy(distances: NetworkDistances, some: readonly number[]): Float64Array {
    const { count } = this.points;
    const meters = new Float64Array(count).fill(Infinity);
    this.measure(distances, { meters, source: new Int32Array(count) }, some);
    return meters;
  }

  /** Takes in which edges are sketched at present, and which of today's are closed. */
  follow(sketched: readonly number[], closed: ReadonlySet<number>): void {
    this.closed = closed;
    const before = this.places;
    this.places = new Map();
    if (closed.size > 0) {
      for (const [point, edge] of this.joined.edge.entries()) {
        if (!closed.has(edge)) continue;
        const ways = placesAroundClosed(this.live, this.joinOf(point), closed);
        this.places.set(
          point,
          ways.map(({ place }) => place),
        );
      }
    }
    const { xs, ys } = this.points;
    for (const edge of sketched) {
      const { cornerMeters } = this.live.shapeOf(edge);
      this.index.eachIn(growBounds(boundsOf([cornerMeters]), homeJoinMeters), (point) => {
        const place = nearestPlaceOnEdge(this.live, edge, xs[point], ys[point], homeJoinMeters);
        if (!place) return;
        const own = this.places.get(point);
        if (own) own.push(place);
        else this.places.set(point, [...this.todaysPlace(point), place]);
      });
    }
    for (const point of before.keys()) this.touchedPoints.add(point);
    for (const point of this.places.keys()) this.touchedPoints.add(point);
    this.isAnyTouched = true;
  }

  /** Says that the distance of these nodes, or the sources on this edge, are others now. */
  touch(nodes: Int32Array, edge: number): void {
    if (this.touchedNodes.length < this.live.nodeSlots) {
      const more = new Uint8Array(2 * this.live.nodeSlots);
      more.set(this.touchedNodes);
      this.touchedNodes = more;
    }
    for (const node of nodes) this.touchedNodes[node] = 1;
    if (edge >= 0) this.touchedEdges.add(edge);
    this.isAnyTouched = true;
  }

  /** Measures what was touched since the last time. */
  refresh(): void {
    if (!this.isAnyTouched) return;
    this.measure(this.distances, this, this.pointsToMeasure());
    this.forgetTouched();
  }

  /** Where a point's shortest way begins, and how far that is along it; null where it has none. */
  beginningOf(point: number): EdgePlace | null {
    if (this.source[point] < 0) return null;
    let best: EdgePlace | null = null;
    let shortest = Infinity;
    for (const place of this.places.get(point) ?? this.todaysPlace(point)) {
      const found = nearestAlongEdge(this.distances, place.edge, place.offsetMeters);
      const meters = (found?.meters ?? Infinity) + place.accessMeters;
      if (meters >= shortest) continue;
      best = place;
      shortest = meters;
    }
    return best;
  }

  /** The corners of a point's way along its closed street to one of its places. */
  wayOutTo(point: number, place: EdgePlace): readonly number[] {
    const join = this.joinOf(point);
    if (!this.closed.has(join.edge)) return [];
    const ways = placesAroundClosed(this.live, join, this.closed);
    const taken = ways.find(
      (way) =>
        way.place.edge === place.edge &&
        way.place.offsetMeters === place.offsetMeters &&
        way.place.accessMeters === place.accessMeters,
    );
    return taken?.path ?? [];
  }

  private joinOf(point: number): EdgePlace {
    const { edge, offsetMeters, accessMeters } = this.joined;
    return {
      edge: edge[point],
      offsetMeters: offsetMeters[point],
      accessMeters: accessMeters[point],
    };
  }

  private measure(
    distances: NetworkDistances,
    into: { readonly meters: Float64Array; readonly source: Int32Array },
    some?: readonly number[],
  ): void {
    distanceAlongEdge(distances, this.joined, into, some);
    for (const [point, places] of this.places) {
      into.meters[point] = Infinity;
      into.source[point] = -1;
      for (const { edge, offsetMeters, accessMeters } of places) {
        const found = nearestAlongEdge(distances, edge, offsetMeters);
        if (!found) continue;
        const meters = found.meters + accessMeters;
        if (meters > distances.limitMeters || meters >= into.meters[point]) continue;
        into.meters[point] = meters;
        into.source[point] = found.source;
      }
    }
  }

  private todaysPlace(point: number): readonly EdgePlace[] {
    const place = this.joinOf(point);
    return place.edge >= 0 ? [place] : [];
  }

  private pointsToMeasure(): readonly number[] {
    const { live, joined, touchedNodes, touchedEdges, touchedPoints } = this;
    const { edgeFrom, edgeTo } = live.base;
    const points: number[] = [];
    for (let point = 0; point < joined.edge.length; point++) {
      const edge = joined.edge[point];
      if (edge < 0) continue;
      const isTouched =
        touchedNodes[edgeFrom[edge]] === 1 ||
        touchedNodes[edgeTo[edge]] === 1 ||
        touchedEdges.has(edge) ||
        touchedPoints.has(point) ||
        // An edge that a sketched path meets has nodes of its own.
        live.piecesOf(edge).length > 1;
      if (isTouched) points.push(point);
    }
    for (const point of touchedPoints) if (joined.edge[point] < 0) points.push(point);
    return points;
  }

  private forgetTouched(): void {
    this.touchedNodes.fill(0);
    this.touchedEdges.clear();
    this.touchedPoints.clear();
    this.isAnyTouched = false;
  }
}
