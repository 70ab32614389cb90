import { sliceShape } from './edge-shape.ts';
import type { NetworkDistances } from './network-distances.ts';

/** Stretches of street, ready to draw. Stretch `s` has corners `starts[s]` to `starts[s + 1] - 1`. */
export interface ReachedEdges {
  readonly starts: Int32Array;
  /** x, y pairs in metres. */
  readonly cornerMeters: Float64Array;
  /** The edge each stretch lies on, and from where to where along it, in metres. */
  readonly edge: Int32Array;
  readonly fromMeters: Float64Array;
  readonly toMeters: Float64Array;
}

/** Stretches of one edge as pairs: from, to, from, to … in metres along it. */
type Stretches = number[];

/**
 * Everything of the network within `withinMeters` of a source along the network: whole edges, and
 * of the others the part up to the limit, from either end and around sources on the edge itself.
 * Stretches of an edge do not overlap. Throws where `withinMeters` is more than the distances were
 * computed for.
 */
export function reachedEdges(distances: NetworkDistances, withinMeters: number): ReachedEdges {
  if (!(withinMeters <= distances.limitMeters)) {
    throw new Error(`Distances are known up to ${distances.limitMeters} m, not ${withinMeters} m`);
  }
  const { network } = distances;
  const starts: number[] = [0];
  const corners: number[] = [];
  const edges: number[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  const collect = (edge: number): void => {
    const stretches = reachedOfEdge(distances, edge, withinMeters);
    for (let at = 0; at < stretches.length; at += 2) {
      const slice = sliceShape(network.shapeOf(edge), stretches[at], stretches[at + 1]);
      for (const value of slice) corners.push(value);
      starts.push(corners.length / 2);
      edges.push(edge);
      froms.push(stretches[at]);
      tos.push(stretches[at + 1]);
    }
  };
  for (let edge = 0; edge < network.base.edgeCount; edge++) collect(edge);
  for (const edge of network.addedEdges()) collect(edge);
  return {
    starts: Int32Array.from(starts),
    cornerMeters: Float64Array.from(corners),
    edge: Int32Array.from(edges),
    fromMeters: Float64Array.from(froms),
    toMeters: Float64Array.from(tos),
  };
}

function reachedOfEdge(distances: NetworkDistances, edge: number, withinMeters: number): Stretches {
  const { network, labels, sources } = distances;
  const { pieces } = network;
  if (!network.isOpen(edge)) return [];
  const stretches: Stretches = [];
  const edgeMeters = network.edgeMeters(edge);
  const add = (from: number, to: number): void => {
    const [low, high] = [Math.max(0, from), Math.min(edgeMeters, to)];
    if (high > low) stretches.push(low, high);
  };
  for (const piece of network.piecesOf(edge)) {
    const start = pieces.start[piece];
    const end = start + pieces.meters[piece];
    const fromStart = withinMeters - labels.meters[pieces.from[piece]];
    const fromEnd = withinMeters - labels.meters[pieces.to[piece]];
    if (fromStart > 0) add(start, Math.min(end, start + fromStart));
    if (fromEnd > 0) add(Math.max(start, end - fromEnd), end);
  }
  let source = sources.firstOnEdge(edge);
  for (; source >= 0; source = sources.nextOnEdge[source]) {
    const around = withinMeters - sources.accessMeters[source];
    const offset = sources.offsetMeters[source];
    if (around > 0) add(offset - around, offset + around);
  }
  return merged(stretches);
}

/** The same stretches in order, with those that touch made one. */
function merged(stretches: Stretches): Stretches {
  if (stretches.length <= 2) return stretches;
  const pairs: [number, number][] = [];
  for (let at = 0; at < stretches.length; at += 2) pairs.push([stretches[at], stretches[at + 1]]);
  pairs.sort((a, b) => a[0] - b[0]);
  const result: Stretches = [];
  for (const [from, to] of pairs) {
    const last = result.length - 1;
    if (last >= 0 && from <= result[last]) result[last] = Math.max(result[last], to);
    else result.push(from, to);
  }
  return result;
}
