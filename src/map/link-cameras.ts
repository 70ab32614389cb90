import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Keeps two maps on the same place at the same scale, whichever of them is moved. The one that
 * follows is drawn in the same frame, so that no seam is seen between them.
 * Gives the function that lets them go.
 */
export function linkCameras(first: MapLibreMap, second: MapLibreMap): () => void {
  let isFollowing = false;
  const follow = (leader: MapLibreMap, follower: MapLibreMap) => () => {
    if (isFollowing) return;
    isFollowing = true;
    follower.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
    follower.redraw();
    isFollowing = false;
  };
  const secondFollows = follow(first, second);
  const firstFollows = follow(second, first);
  secondFollows();
  first.on('move', secondFollows);
  second.on('move', firstFollows);
  // A half that grows or shrinks keeps its middle, also where a small map may not go so far.
  first.on('resize', secondFollows);
  return () => {
    first.off('move', secondFollows);
    second.off('move', firstFollows);
    first.off('resize', secondFollows);
  };
}
