import { distanceAlongEdge } from '../network/distance-along-edge.ts';
import type { EdgeGrid } from '../network/edge-grid.ts';
import { joinToNetwork, rejoinToNetwork, type JoinedPlaces } from '../network/join-to-network.ts';
import type { LiveNetwork } from '../network/live-network.ts';
import type { NetworkChange } from '../network/network-change.ts';
import type { NetworkDistances } from '../network/network-distances.ts';

/** How far a point may be from the nearest path, in metres. */
export const homeJoinMeters = 250;

/**
 * Points joined to the nearest path, and how far each is from its nearest source. What an edit
 * touched is marked; `refresh` measures those points again and no others.
 */
export class PointsOnPaths {
  readonly meters: Float64Array;
  /** Number of the source, -1 for none. */
  readonly source: Int32Array;
  readonly joined: JoinedPlaces;
  private touchedNodes: Uint8Array;
  private readonly touchedEdges = new Set<number>();
  private readonly movedPoints = new Set<number>();
  private isAnyTouched = false;

  constructor(
    private readonly live: LiveNetwork,
    private readonly grid: EdgeGrid,
    /** x, y pairs in metres. */
    private readonly places: Float64Array,
    private readonly distances: NetworkDistances,
  ) {
    const count = places.length / 2;
    this.meters = new Float64Array(count).fill(Infinity);
    this.source = new Int32Array(count).fill(-1);
    this.joined = joinToNetwork(live, grid, places, homeJoinMeters);
    this.touchedNodes = new Uint8Array(live.nodeSlots);
  }

  /** Measures all points. */
  measureAll(): void {
    distanceAlongEdge(this.distances, this.joined, this);
    this.forgetTouched();
  }

  /** Takes in a change of the paths, which the distances have taken in. */
  rejoin(change: NetworkChange): void {
    const { live, grid, places, joined } = this;
    const moved = rejoinToNetwork(live, grid, places, homeJoinMeters, joined, change);
    for (const point of moved) this.movedPoints.add(point);
    for (const edge of change.edges) this.touchedEdges.add(edge);
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
    distanceAlongEdge(this.distances, this.joined, this, this.touchedPoints());
    this.forgetTouched();
  }

  private touchedPoints(): readonly number[] {
    const { live, joined, touchedNodes, touchedEdges, movedPoints } = this;
    const { edgeFrom, edgeTo, edgeCount } = live.base;
    const points: number[] = [];
    for (let point = 0; point < joined.edge.length; point++) {
      const edge = joined.edge[point];
      const isTouched =
        edge < 0
          ? movedPoints.has(point)
          : // A sketched edge, or one that a sketched path meets, has nodes of its own.
            edge >= edgeCount ||
            touchedNodes[edgeFrom[edge]] === 1 ||
            touchedNodes[edgeTo[edge]] === 1 ||
            touchedEdges.has(edge) ||
            movedPoints.has(point) ||
            live.piecesOf(edge).length > 1;
      if (isTouched) points.push(point);
    }
    return points;
  }

  private forgetTouched(): void {
    this.touchedNodes.fill(0);
    this.touchedEdges.clear();
    this.movedPoints.clear();
    this.isAnyTouched = false;
  }
}
