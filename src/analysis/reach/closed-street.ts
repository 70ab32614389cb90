import type { LiveNetwork } from '../network/live-network.ts';
import type { EdgePlace } from '../network/network-sources.ts';

/**
 * What stands for a place on a closed street: those who live there, or go there, may still walk
 * along it to its ends, where other streets are open. So a closure takes a way through and strands
 * nobody. Gives up to two places on open edges, the walk along the closed one counted to each.
 */
export function placesAroundClosed(live: LiveNetwork, place: EdgePlace): readonly EdgePlace[] {
  const { base } = live;
  const { edge, offsetMeters, accessMeters } = place;
  if (!(edge >= 0 && edge < base.edgeCount)) return [];
  const left = live.edgeMeters(edge) - offsetMeters;
  return [
    ...openPlaceAt(live, base.edgeFrom[edge], accessMeters + offsetMeters),
    ...openPlaceAt(live, base.edgeTo[edge], accessMeters + Math.max(0, left)),
  ];
}

function openPlaceAt(live: LiveNetwork, node: number, accessMeters: number): readonly EdgePlace[] {
  const { edgeFrom, rows } = live.base;
  for (let arc = rows.rowStarts[node]; arc < rows.rowStarts[node + 1]; arc++) {
    const edge = rows.arcEdge[arc];
    if (!live.isOpen(edge)) continue;
    const offsetMeters = edgeFrom[edge] === node ? 0 : live.edgeMeters(edge);
    return [{ edge, offsetMeters, accessMeters }];
  }
  return [];
}
