import { crossingsWithEdges } from './crossings-with-edges.ts';
import type { EdgeGrid } from './edge-grid.ts';
import { edgeShape, placeOnShape, sliceShape } from './edge-shape.ts';
import type { LiveNetwork } from './live-network.ts';
import { nearestPlace } from './nearest-place.ts';

/** A path or bridge as a plan draws it. */
export interface SketchedPath {
  /** Corners as x, y pairs in metres; at least two different ones, else it joins nothing. */
  readonly cornerMeters: Float64Array;
  /**
   * `ends` – a bridge or an underpass: it meets the network at its two ends only;
   * `crossings` – a path on the ground: also wherever it crosses a way.
   */
  readonly joins: 'ends' | 'crossings';
}

/** A crossing this close to an end that is joined to the same edge is that end, in metres. */
const endMeters = 0.05;

/** What one path put into the network, to be taken out again. */
interface PathParts {
  readonly edges: number[];
  readonly cuts: { readonly edge: number; readonly node: number }[];
  readonly looseNodes: number[];
}

interface Stop {
  readonly alongMeters: number;
  readonly node: number;
}

/**
 * The paths of a plan in its network. An end is joined to the nearest open edge within a limit, by
 * a straight stretch where it stands off; an end that is farther stays loose. Paths are joined in
 * the order they were first set, so that the network is the same whatever was tried before.
 */
export class SketchedPaths {
  private readonly paths = new Map<string, SketchedPath>();
  private readonly parts = new Map<string, PathParts>();
  private readonly network: LiveNetwork;
  private readonly grid: EdgeGrid;
  private readonly joinLimitMeters: number;

  /** No paths yet; an end joins an edge at most `joinLimitMeters` away. */
  constructor(network: LiveNetwork, grid: EdgeGrid, joinLimitMeters: number) {
    this.network = network;
    this.grid = grid;
    this.joinLimitMeters = joinLimitMeters;
  }

  /** Puts a path in, in place of the one of the same id if there is one. */
  set(id: string, path: SketchedPath): void {
    this.rebuildFrom(id, () => this.paths.set(id, path));
  }

  /** Takes a path out; nothing happens where there is none of this id. */
  remove(id: string): void {
    if (this.paths.has(id)) this.rebuildFrom(id, () => this.paths.delete(id));
  }

  /** The edges that a path consists of; none where there is no path of this id. */
  edgesOf(id: string): readonly number[] {
    return this.parts.get(id)?.edges ?? [];
  }

  /** Later paths may be joined to this one: they are taken out first and put back after. */
  private rebuildFrom(id: string, alter: () => void): void {
    const order = [...this.paths.keys()];
    const at = order.includes(id) ? order.indexOf(id) : order.length;
    for (const later of order.slice(at).reverse()) this.takeOut(later);
    alter();
    for (const [later, path] of this.paths) {
      if (!this.parts.has(later)) this.parts.set(later, this.putIn(path));
    }
  }

  private takeOut(id: string): void {
    const parts = this.parts.get(id);
    if (!parts) throw new Error(`Path ${id} is not in the network`);
    for (const edge of parts.edges) this.network.removeEdge(edge);
    for (const { edge, node } of parts.cuts.toReversed()) this.network.healEdge(edge, node);
    for (const node of parts.looseNodes) this.network.removeNode(node);
    this.parts.delete(id);
  }

  private putIn(path: SketchedPath): PathParts {
    const { network } = this;
    const parts: PathParts = { edges: [], cuts: [], looseNodes: [] };
    const corners = path.cornerMeters;
    const length = edgeShape(corners).cornerOffsets.at(-1) ?? 0;
    if (!(length > 0)) return parts;

    const cut = (edge: number, offsetMeters: number, x: number, y: number): number => {
      const node = network.cutEdge(edge, offsetMeters, x, y);
      parts.cuts.push({ edge, node });
      return node;
    };
    const first = this.findEnd(corners[0], corners[1]);
    const last = this.findEnd(corners.at(-2) ?? NaN, corners.at(-1) ?? NaN);
    const whole = edgeShape(Float64Array.of(...first.lead, ...corners, ...last.lead));
    const meters = whole.cornerOffsets.at(-1) ?? 0;

    const crossings =
      path.joins === 'crossings'
        ? crossingsWithEdges(network, this.grid, whole.cornerMeters, (edge) => network.isOpen(edge))
        : [];
    const stops: Stop[] = crossings
      .filter(
        ({ edge, alongMeters }) =>
          !(edge === first.place?.edge && alongMeters < endMeters) &&
          !(edge === last.place?.edge && meters - alongMeters < endMeters),
      )
      .map(({ edge, offsetMeters, alongMeters, x, y }) => ({
        alongMeters,
        node: cut(edge, offsetMeters, x, y),
      }));
    stops.sort((a, b) => a.alongMeters - b.alongMeters);
    const endNode = (end: PathEnd, x: number, y: number): number => {
      if (end.place) return cut(end.place.edge, end.place.offsetMeters, x, y);
      const node = network.addNode(x, y);
      parts.looseNodes.push(node);
      return node;
    };
    const [x0, y0] = placeOnShape(whole, 0);
    const [x1, y1] = placeOnShape(whole, meters);
    stops.unshift({ alongMeters: 0, node: endNode(first, x0, y0) });
    stops.push({ alongMeters: meters, node: endNode(last, x1, y1) });
    for (let at = 0; at + 1 < stops.length; at++) {
      const slice = sliceShape(whole, stops[at].alongMeters, stops[at + 1].alongMeters);
      parts.edges.push(network.addEdge(stops[at].node, stops[at + 1].node, edgeShape(slice)));
    }
    return parts;
  }

  private findEnd(x: number, y: number): PathEnd {
    const { network, grid } = this;
    const isOpen = (edge: number): boolean => network.isOpen(edge);
    const place = nearestPlace(network, grid, x, y, this.joinLimitMeters, isOpen);
    if (!place) return { place: null, lead: [] };
    const [px, py] = placeOnShape(network.shapeOf(place.edge), place.offsetMeters);
    return { place, lead: place.accessMeters > 0 ? [px, py] : [] };
  }
}

interface PathEnd {
  readonly place: { readonly edge: number; readonly offsetMeters: number } | null;
  /** The position on the edge, where the path's end stands off from it. */
  readonly lead: readonly number[];
}
