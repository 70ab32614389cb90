import { sliceShape } from '../network/edge-shape.ts';
import type { LiveNetwork } from '../network/live-network.ts';
import type { EdgePlace } from '../network/network-sources.ts';

/** A way along closed streets to where others are open. */
export interface WayOut {
  /** On an open edge, with the walk along the closed ones counted. */
  readonly place: EdgePlace;
  /** x, y pairs in metres, from the place on the closed street. */
  readonly path: readonly number[];
}

/**
 * What stands for a place on a closed street: those who live there, or go there, may still walk
 * along it to the first junctions on both sides where another street is open. So a closure takes a
 * way through and strands nobody. `closed`: the edges that were closed.
 */
export function placesAroundClosed(
  live: LiveNetwork,
  place: EdgePlace,
  closed: ReadonlySet<number>,
): readonly WayOut[] {
  const { base } = live;
  const { edge, offsetMeters, accessMeters } = place;
  if (!(edge >= 0 && edge < base.edgeCount)) return [];
  const out: WayOut[] = [];
  const walked = new Set([edge]);
  const shape = live.shapeOf(edge);
  const meters = live.edgeMeters(edge);
  const heads: Head[] = [
    {
      node: base.edgeFrom[edge],
      meters: accessMeters + offsetMeters,
      path: [...sliceShape(shape, offsetMeters, 0)],
    },
    {
      node: base.edgeTo[edge],
      meters: accessMeters + Math.max(0, meters - offsetMeters),
      path: [...sliceShape(shape, offsetMeters, meters)],
    },
  ];
  for (let head = heads.shift(); head; head = heads.shift()) {
    const open = openPlaceAt(live, head);
    if (open) out.push({ place: open, path: head.path });
    else heads.push(...headsBeyond(live, head, closed, walked));
  }
  return out;
}

/** How far one has come along closed streets. */
interface Head {
  readonly node: number;
  readonly meters: number;
  readonly path: readonly number[];
}

function openPlaceAt(live: LiveNetwork, { node, meters }: Head): EdgePlace | null {
  const { edgeFrom, rows } = live.base;
  for (let arc = rows.rowStarts[node]; arc < rows.rowStarts[node + 1]; arc++) {
    const edge = rows.arcEdge[arc];
    if (!live.isOpen(edge)) continue;
    const offsetMeters = edgeFrom[edge] === node ? 0 : live.edgeMeters(edge);
    return { edge, offsetMeters, accessMeters: meters };
  }
  return null;
}

function headsBeyond(
  live: LiveNetwork,
  { node, meters, path }: Head,
  closed: ReadonlySet<number>,
  walked: Set<number>,
): readonly Head[] {
  const { edgeFrom, rows } = live.base;
  const beyond: Head[] = [];
  for (let arc = rows.rowStarts[node]; arc < rows.rowStarts[node + 1]; arc++) {
    const edge = rows.arcEdge[arc];
    if (!closed.has(edge) || walked.has(edge)) continue;
    walked.add(edge);
    const length = live.edgeMeters(edge);
    const [from, to] = edgeFrom[edge] === node ? [0, length] : [length, 0];
    beyond.push({
      node: rows.arcTo[arc],
      meters: meters + length,
      path: [...path, ...sliceShape(live.shapeOf(edge), from, to).subarray(2)],
    });
  }
  return beyond;
}
