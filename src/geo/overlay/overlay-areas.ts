import type { AreaGeometry } from '../shape-result.ts';
import { faceGraph, waysRound, type FaceGraph } from './face-graph.ts';
import { nodeEdges, type EdgeOwner, type OwnedEdge } from './node-edges.ts';
import { polygonsOfRings } from './polygons-of-rings.ts';

export interface Overlay {
  readonly first: AreaGeometry | null;
  readonly second?: AreaGeometry | null;
  /** Lines that cut what is kept into parts. */
  readonly cuts?: readonly (readonly GeoJSON.Position[])[];
  /** Whether ground is kept that lies in the first area, in the second. */
  readonly keep: (inFirst: boolean, inSecond: boolean) => boolean;
}

/**
 * The ground that a rule keeps of two areas, as polygons that meet in points at most, or along the
 * cuts: shells anticlockwise, holes clockwise, degrees. Edges are straight in longitude and
 * latitude. Corners of the input keep their very numbers, also where they lie on a straight edge,
 * and two parts share the corners between them. What a ring of one polygon holds is by the
 * even-odd rule, so that a border that crosses itself comes out whole. Null where the edges
 * are too tangled to be told apart.
 */
export function overlayAreas(overlay: Overlay): GeoJSON.Position[][][] | null {
  const noded = nodeEdges([
    ...edgesOf(overlay.first, 1),
    ...edgesOf(overlay.second ?? null, 2),
    ...(overlay.cuts ?? []).flatMap((line) => edgesOfLine(line, 4)),
  ]);
  if (!noded) return null;
  const graph = faceGraph(noded);
  const { areasLeft } = graph;
  const isInside = (half: number) =>
    overlay.keep((areasLeft[half] & 1) !== 0, (areasLeft[half] & 2) !== 0);
  const inside = Uint8Array.from(areasLeft, (_, half) => (isInside(half) ? 1 : 0));
  const cutting = new Set<number>();
  for (const [edge, { cut }] of noded.edges.entries()) {
    if (cut && inside[2 * edge] === 1 && inside[2 * edge + 1] === 1) cutting.add(edge);
  }
  const isKept = (half: number) =>
    inside[half] === 1 && (inside[half ^ 1] === 0 || cutting.has(half >> 1));
  dropLooseEnds(graph, cutting, isKept);
  return polygonsOfRings(ringsOf(graph, isKept));
}

/** A cut with the same part on both sides does not cut. */
function dropLooseEnds(
  graph: FaceGraph,
  cutting: Set<number>,
  isKept: (half: number) => boolean,
): void {
  for (let dropped = cutting.size > 0; dropped;) {
    dropped = false;
    const next = waysRound(graph, isKept);
    const partOf = new Int32Array(next.length).fill(-1);
    for (let start = 0; start < next.length; start += 1) {
      if (next[start] < 0) continue;
      for (let half = start; partOf[half] < 0; half = next[half]) partOf[half] = start;
    }
    for (const edge of cutting) {
      if (partOf[2 * edge] !== partOf[2 * edge + 1]) continue;
      cutting.delete(edge);
      dropped = true;
    }
  }
}

/** Closed rings round what is kept, each passing a corner once; ground on the left. */
function ringsOf(graph: FaceGraph, isKept: (half: number) => boolean): GeoJSON.Position[][] {
  const { noded, startOf } = graph;
  const next = waysRound(graph, isKept);
  const done = new Uint8Array(next.length);
  const rings: GeoJSON.Position[][] = [];
  for (let start = 0; start < next.length; start += 1) {
    if (next[start] < 0 || done[start]) continue;
    const way: number[] = [];
    const placeOf = new Map<number, number>();
    let half = start;
    do {
      done[half] = 1;
      const corner = startOf[half];
      const met = placeOf.get(corner);
      if (met !== undefined) takeLoop(way, met, placeOf);
      placeOf.set(corner, way.length);
      way.push(corner);
      half = next[half];
    } while (half !== start);
    takeLoop(way, 0, placeOf);
  }
  return rings;

  /** What was walked since a corner was passed first is a ring of its own. */
  function takeLoop(way: number[], from: number, placeOf: Map<number, number>): void {
    const loop = way.splice(from);
    for (const corner of loop) placeOf.delete(corner);
    const ring = loop.map((corner) => [...noded.corners[corner]]);
    if (ring.length >= 3) rings.push([...ring, [...ring[0]]]);
  }
}

function edgesOf(area: AreaGeometry | null, owner: EdgeOwner): readonly OwnedEdge[] {
  if (!area) return [];
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return rings.flatMap((ring) => edgesOfLine(ring, owner));
}

function edgesOfLine(line: readonly GeoJSON.Position[], owner: EdgeOwner): readonly OwnedEdge[] {
  return line.slice(1).map((to, i) => ({ from: line[i], to, owner }));
}
