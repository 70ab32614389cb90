import type { JoinedPlaces } from './join-to-network.ts';
import type { NetworkDistances } from './network-distances.ts';

/** The nearest source of a place on an edge, and which way leads to it. */
export interface NearestSource {
  /** Metres along the network, the source's own way to its edge included. */
  meters: number;
  source: number;
  /** Over the beginning or the end of the place's piece, or along the edge without leaving it. */
  over: 'beginning' | 'end' | 'edge';
}

/**
 * How far the place `offsetMeters` along an edge is from its nearest source, in metres along the
 * network: over the nearer end, or straight along the edge where a source stands on the same one.
 * null where none is within the limit of the distances, or the edge is closed or gone. Of sources
 * equally near, the one with the lowest number.
 */
export function nearestAlongEdge(
  distances: NetworkDistances,
  edge: number,
  offsetMeters: number,
): NearestSource | null {
  const best: NearestSource = { meters: Infinity, source: -1, over: 'edge' };
  search(distances, edge, offsetMeters, best);
  return best.meters <= distances.limitMeters && best.source >= 0 ? best : null;
}

/** What is written for every place; arrays as long as there are places. */
export interface PlaceDistances {
  /** Metres from the place to its nearest source, its own way to its edge included; or infinite. */
  readonly meters: Float64Array;
  /** Number of that source; -1 where none is within the limit. */
  readonly source: Int32Array;
}

/**
 * Distances of joined places (homes) from their nearest sources, in metres, their own way to the
 * network included; infinite where the sum is more than the limit of the distances, or the place
 * is joined to nothing. Writes into `into`; only the `places` listed, or all.
 */
export function distanceAlongEdge(
  distances: NetworkDistances,
  joined: JoinedPlaces,
  into: PlaceDistances,
  places?: Iterable<number>,
): void {
  const best: NearestSource = { meters: Infinity, source: -1, over: 'edge' };
  for (const place of places ?? joined.edge.keys()) {
    best.meters = Infinity;
    best.source = -1;
    if (joined.edge[place] >= 0) {
      search(distances, joined.edge[place], joined.offsetMeters[place], best);
    }
    const meters = best.meters + joined.accessMeters[place];
    const isWithin = best.source >= 0 && meters <= distances.limitMeters;
    into.meters[place] = isWithin ? meters : Infinity;
    into.source[place] = isWithin ? best.source : -1;
  }
}

function search(
  distances: NetworkDistances,
  edge: number,
  offsetMeters: number,
  best: NearestSource,
): void {
  const { network, labels, sources } = distances;
  if (!network.isOpen(edge)) return;
  const { pieces } = network;
  const piece = network.pieceAt(edge, offsetMeters);
  const along = offsetMeters - pieces.start[piece];
  const beginning = pieces.from[piece];
  const end = pieces.to[piece];
  take(best, labels.meters[beginning] + along, labels.source[beginning], 'beginning');
  const back = Math.max(0, pieces.meters[piece] - along);
  take(best, labels.meters[end] + back, labels.source[end], 'end');
  let source = sources.firstOnEdge(edge);
  for (; source >= 0; source = sources.nextOnEdge[source]) {
    const between = Math.abs(sources.offsetMeters[source] - offsetMeters);
    take(best, sources.accessMeters[source] + between, source, 'edge');
  }
}

function take(
  best: NearestSource,
  meters: number,
  source: number,
  over: NearestSource['over'],
): void {
  if (source < 0 || meters > best.meters) return;
  if (meters === best.meters && source >= best.source) return;
  best.meters = meters;
  best.source = source;
  best.over = over;
}
