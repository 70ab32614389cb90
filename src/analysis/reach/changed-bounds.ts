import { boundsOf, joinBounds, noBounds, type Bounds } from '../../geo/bounds.ts';
import type { LiveNetwork } from '../network/live-network.ts';
import type { NetworkChange } from '../network/network-change.ts';

/** The limits of all edges that a change concerns, in metres, those that are gone left out. */
export function changedBounds(live: LiveNetwork, { edges }: NetworkChange): Bounds {
  let bounds = noBounds;
  const added = new Set(live.addedEdges());
  for (const edge of edges) {
    if (edge >= live.base.edgeCount && !added.has(edge)) continue;
    bounds = joinBounds(bounds, boundsOf([live.shapeOf(edge).cornerMeters]));
  }
  return bounds;
}
