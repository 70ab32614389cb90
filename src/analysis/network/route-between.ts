import { nearestAlongEdge } from './distance-along-edge.ts';
import { placeOnShape, sliceShape } from './edge-shape.ts';
import type { NetworkDistances } from './network-distances.ts';

/** The shortest way on foot from a place to its nearest source. */
export interface Route {
  readonly source: number;
  /** Metres along the network, with the source's own way to its edge and without the place's. */
  readonly meters: number;
  /** x, y pairs in metres, from the place's edge to the source's edge; at least one pair. */
  readonly cornerMeters: Float64Array;
  /** The edges walked, in order; an edge stands once for every stretch walked of it. */
  readonly edges: readonly number[];
}

/**
 * The way between the place `offsetMeters` along an edge and its nearest source, read from the
 * distances; null where none is within their limit.
 */
export function routeBetween(
  distances: NetworkDistances,
  edge: number,
  offsetMeters: number,
): Route | null {
  const nearest = nearestAlongEdge(distances, edge, offsetMeters);
  if (!nearest) return null;
  const { network, labels, sources } = distances;
  const { pieces } = network;
  const corners: number[] = [];
  const edges: number[] = [];
  const walk = (along: number, from: number, to: number): void => {
    if (from === to) return;
    edges.push(along);
    const stretch = sliceShape(network.shapeOf(along), from, to);
    // The end of one stretch is the beginning of the next.
    for (const value of stretch.subarray(corners.length > 0 ? 2 : 0)) corners.push(value);
  };
  const done = (): Route => ({
    source: nearest.source,
    meters: nearest.meters,
    cornerMeters:
      corners.length > 0
        ? Float64Array.from(corners)
        : Float64Array.from(placeOnShape(network.shapeOf(edge), offsetMeters)),
    edges,
  });

  const { source } = nearest;
  if (nearest.over === 'edge') {
    walk(edge, offsetMeters, sources.offsetMeters[source]);
    return done();
  }
  const first = network.pieceAt(edge, offsetMeters);
  const startOf = (piece: number): number => pieces.start[piece];
  const endOf = (piece: number): number => pieces.start[piece] + pieces.meters[piece];
  let node = nearest.over === 'beginning' ? pieces.from[first] : pieces.to[first];
  walk(edge, offsetMeters, nearest.over === 'beginning' ? startOf(first) : endOf(first));
  while (labels.piece[node] >= 0) {
    const piece = labels.piece[node];
    const isForward = pieces.from[piece] === node;
    const [from, to] = [startOf(piece), endOf(piece)];
    walk(pieces.edge[piece], isForward ? from : to, isForward ? to : from);
    node = isForward ? pieces.to[piece] : pieces.from[piece];
  }
  const last = network.pieceAt(sources.edge[source], sources.offsetMeters[source]);
  const isAtStart = isSeedNearer(distances, source, node, last);
  walk(sources.edge[source], isAtStart ? startOf(last) : endOf(last), sources.offsetMeters[source]);
  return done();
}

/** True where the source reached this node over the beginning of its piece. */
function isSeedNearer(
  distances: NetworkDistances,
  source: number,
  node: number,
  piece: number,
): boolean {
  const { seedNode, seedMeters } = distances.sources;
  const { from, to } = distances.network.pieces;
  // On a piece that ends where it began, both seeds are at the same node.
  if (from[piece] === to[piece]) return seedMeters[2 * source] <= seedMeters[2 * source + 1];
  return seedNode[2 * source] === node;
}
